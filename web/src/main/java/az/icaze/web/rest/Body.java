package az.icaze.web.rest;

import az.icaze.Language;
import az.icaze.Malformed;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a machine sent: an object with members that are text. Whatever is missing or of another kind makes it malformed.
 *
 * @param key of the text that says so
 */
public record Body(JsonObject json, String key) {

    /**
     * What came.
     *
     * @throws Malformed when nothing did
     */
    public Body {
        if (json == null) {
            throw new Malformed(key);
        }
    }

    /**
     * A member that must be there.
     *
     * @throws Malformed when it is not, or is no text
     */
    public String required(String field) {
        return text(field).orElseThrow(() -> new Malformed(key));
    }

    /**
     * Empty where it is not there, or null.
     *
     * @throws Malformed when it is no text
     */
    public Optional<String> text(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw new Malformed(key);
    }

    /**
     * A list of texts that must be there, perhaps empty.
     *
     * @throws Malformed when it is not, or holds anything else
     */
    public List<String> texts(String field) {
        if (json.get(field) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw new Malformed(key);
    }

    /**
     * Of the texts a person gets because of it; Azerbaijani where none is named.
     *
     * @throws Malformed for anything but the three
     */
    public Language language() {
        String code = text("language").orElse(Language.AZ.code());
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Malformed(key));
    }
}
