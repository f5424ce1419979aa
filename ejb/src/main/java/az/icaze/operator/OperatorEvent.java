package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An event as it stood in its JSON message (docs/operator/).
 *
 * @param id unique within its operator
 * @param happening one of the room's public events
 */
record OperatorEvent(Operator operator, String id, Object happening) {

    private static final int LONGEST_MESSAGE = 8_192;
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern ICCID = Pattern.compile("[0-9]{18,22}");

    /** r and s of P-256. */
    private static final int SIGNATURE_LENGTH = 64;

    /** Whose event ids these are, and who did it in the audit trail. */
    String source() {
        return source(operator);
    }

    private static String source(Operator operator) {
        return "operator:" + operator.name();
    }

    /**
     * Reads one message; fields it does not know are ignored, so that an operator may add some.
     *
     * @throws UnreadableEvent when it is no JSON object, of unknown type, or a field is missing or malformed
     */
    static OperatorEvent read(String text) {
        if (text == null || text.length() > LONGEST_MESSAGE) {
            throw new UnreadableEvent("empty or longer than " + LONGEST_MESSAGE + " characters");
        }
        JsonObject json = object(text);
        Operator operator = field(json, "operator", Operator::valueOf);
        String id = field(json, "id", value -> matching(ID, value));
        return new OperatorEvent(operator, id, happening(json, operator));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException fault) {
            throw new UnreadableEvent("not a JSON object", fault);
        }
    }

    private static Object happening(JsonObject json, Operator operator) {
        Instant at = field(json, "at", Instant::parse);
        String type = field(json, "type", Function.identity());
        return switch (type) {
            case "ServiceActivated" ->
                new ServiceActivated(
                        operator,
                        field(json, "phone", Phone::new),
                        field(json, "serviceType", AsanImzaType::valueOf),
                        field(json, "iccid", value -> matching(ICCID, value)),
                        field(json, "sim", SimKind::valueOf),
                        at);
            case "ServiceSuspended" -> new ServiceSuspended(operator, field(json, "phone", Phone::new), at);
            case "ServiceReactivated" -> new ServiceReactivated(operator, field(json, "phone", Phone::new), at);
            case "PromptAnswered" -> answered(json, operator, at);
            default -> throw new UnreadableEvent("unknown type");
        };
    }

    private static PromptAnswered answered(JsonObject json, Operator operator, Instant at) {
        PromptOutcome outcome = field(json, "outcome", PromptOutcome::valueOf);
        byte[] signature =
                outcome == PromptOutcome.OK ? field(json, "signature", OperatorEvent::signature) : new byte[0];
        return new PromptAnswered(source(operator), field(json, "session", UUID::fromString), outcome, signature, at);
    }

    private static byte[] signature(String base64) {
        byte[] signature = Base64.getDecoder().decode(base64);
        if (signature.length != SIGNATURE_LENGTH) {
            throw new IllegalArgumentException("not r||s of P-256");
        }
        return signature;
    }

    private static <T> T field(JsonObject json, String name, Function<String, T> reader) {
        if (!(json.get(name) instanceof JsonString value)) {
            throw new UnreadableEvent(name + " is missing or not a string");
        }
        try {
            return reader.apply(value.getString());
        } catch (RuntimeException malformed) {
            throw new UnreadableEvent(name + " is malformed", malformed);
        }
    }

    private static String matching(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("does not match " + pattern);
        }
        return value;
    }
}
