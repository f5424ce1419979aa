package az.icaze.operator;

import az.icaze.identity.Phone;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of a message; whatever is missing or malformed makes it unreadable, and no value goes to the log. */
record EventFields(JsonObject json) {

    private static final int LONGEST_MESSAGE = 8_192;
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    /** @throws UnreadableEvent when it is no JSON object, or longer than anybody writes */
    static EventFields read(String text) {
        if (text == null || text.length() > LONGEST_MESSAGE) {
            throw new UnreadableEvent("empty or longer than " + LONGEST_MESSAGE + " characters");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new EventFields(reader.readObject());
        } catch (JsonException fault) {
            throw new UnreadableEvent("not a JSON object", fault);
        }
    }

    <T> T field(String name, Function<String, T> reader) {
        if (!(json.get(name) instanceof JsonString value)) {
            throw new UnreadableEvent(name + " is missing or not a string");
        }
        try {
            return reader.apply(value.getString());
        } catch (RuntimeException malformed) {
            throw new UnreadableEvent(name + " is malformed", malformed);
        }
    }

    /** The name of an event or a command: 1 to 100 visible ASCII characters. */
    String id(String name) {
        return matching(name, ID);
    }

    /** As {@link #id}, where it need not be there. */
    Optional<String> optionalId(String name) {
        return json.containsKey(name) ? Optional.of(id(name)) : Optional.empty();
    }

    String matching(String name, Pattern pattern) {
        return field(name, value -> {
            if (!pattern.matcher(value).matches()) {
                throw new IllegalArgumentException("does not match " + pattern);
            }
            return value;
        });
    }

    /** In UTC, where it need not be there. */
    Optional<Instant> optionalMoment(String name) {
        return json.containsKey(name) ? Optional.of(field(name, Instant::parse)) : Optional.empty();
    }

    Phone phone() {
        return field("phone", Phone::new);
    }

    boolean flag(String name) {
        JsonValue value = json.get(name);
        if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
            return JsonValue.TRUE.equals(value);
        }
        throw new UnreadableEvent(name + " is missing or neither true nor false");
    }

    /** A whole number that one octet holds: 0 to 255. */
    int octet(String name) {
        if (json.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().signum() >= 0
                && number.bigIntegerValue().bitLength() <= Byte.SIZE) {
            return number.intValue();
        }
        throw new UnreadableEvent(name + " is missing or no whole number from 0 to 255");
    }

    Optional<EventFields> object(String name) {
        JsonValue value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonObject inner) {
            return Optional.of(new EventFields(inner));
        }
        throw new UnreadableEvent(name + " is not an object");
    }
}
