package az.icaze.simulator;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/** The members of a JSON object that came from elsewhere. One that is missing or of another form is {@link Malformed}. */
public final class Members {

    private final JsonObject object;

    private Members(JsonObject object) {
        this.object = object;
    }

    /** The body of a request, null where there was none. */
    public static Members of(JsonObject body) {
        if (body == null) {
            throw new Malformed("a JSON object is missing");
        }
        return new Members(body);
    }

    /** A text that is to be one JSON object. */
    public static Members read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Members(reader.readObject());
        } catch (JsonException unreadable) {
            throw new Malformed("not a JSON object", unreadable);
        }
    }

    public String text(String name) {
        return ofForm(name, JsonString.class).getString();
    }

    /** Empty where there is no such member, or null. */
    public Optional<String> optionalText(String name) {
        return isGiven(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A text that the reader understands; what the reader cannot take is malformed. */
    public <T> T value(String name, Function<String, T> reader) {
        String text = text(name);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new Malformed(name + " is malformed", malformed);
        }
    }

    public BigDecimal number(String name) {
        return ofForm(name, JsonNumber.class).bigDecimalValue();
    }

    /** A whole number that fits. */
    public int whole(String name, int least, int most) {
        BigDecimal number = number(name);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new Malformed(name + " is not a whole number from " + least + " to " + most);
        }
        return number.intValue();
    }

    /** As {@link #whole(String, int, int)}; the other where there is no such member. */
    public int whole(String name, int least, int most, int otherwise) {
        return isGiven(name) ? whole(name, least, most) : otherwise;
    }

    public boolean flag(String name) {
        JsonValue value = ofForm(name, JsonValue.class);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new Malformed(name + " is neither true nor false");
        }
        return value == JsonValue.TRUE;
    }

    /** As {@link #flag(String)}; the other where there is no such member. */
    public boolean flag(String name, boolean otherwise) {
        return isGiven(name) ? flag(name) : otherwise;
    }

    public Members object(String name) {
        return new Members(ofForm(name, JsonObject.class));
    }

    /** Whether there is such a member, and not null. */
    public boolean isGiven(String name) {
        return object.containsKey(name) && !object.isNull(name);
    }

    public JsonObject json() {
        return object;
    }

    private <T extends JsonValue> T ofForm(String name, Class<T> form) {
        JsonValue value = object.get(name);
        if (!form.isInstance(value)) {
            throw new Malformed(name + " is missing or of another form");
        }
        return form.cast(value);
    }
}
