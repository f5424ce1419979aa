package az.icaze.mia;

import az.icaze.Malformed;
import az.icaze.identity.PermitNumber;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An answer as it lies on the queue: CloudEvents 1.0 in JSON, docs/mia/answer.schema.json. Read strictly in all that
 * means something, and deaf to members added later.
 *
 * @param id of the message, chosen by the Ministry, unique on the queue
 */
record AnswerMessage(String id, MiaAnswer answer) {

    private static final String ACCEPTED = "az.gov.icaze.permit.accepted.v1";
    private static final String REJECTED = "az.gov.icaze.permit.rejected.v1";
    private static final int LONGEST = 65_536;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_REASON = 1000;
    private static final BigInteger LAST_REVISION = BigInteger.valueOf(1_000_000);
    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    /** @throws AnswerNotUnderstood naming the member that is wrong */
    static AnswerMessage read(String text) {
        if (text == null || text.length() > LONGEST) {
            throw wrong("size", null);
        }
        try {
            JsonObject event = Json.createReader(new StringReader(text)).readObject();
            demand("1.0".equals(text(event, "specversion", 3)), "specversion");
            text(event, "source", LONGEST_ID);
            return new AnswerMessage(text(event, "id", LONGEST_ID), answer(event));
        } catch (JsonException | IllegalStateException notJson) {
            throw wrong("JSON", notJson);
        }
    }

    private static MiaAnswer answer(JsonObject event) {
        String type = text(event, "type", LONGEST_ID);
        demand(type.equals(ACCEPTED) || type.equals(REJECTED), "type");
        if (!(event.get("data") instanceof JsonObject data)) {
            throw wrong("data", null);
        }
        PermitNumber number = number(text(data, "permit", 12));
        demand(number.value().equals(text(event, "subject", 12)), "subject");
        boolean accepted = type.equals(ACCEPTED);
        String code = optional(data, "reasonCode", 40);
        demand(accepted ? code.isEmpty() : code.matches(CODE), "data.reasonCode");
        String reason = optional(data, "reason", LONGEST_REASON);
        return new MiaAnswer(number, revision(data), accepted, code, accepted ? "" : reason, time(event));
    }

    private static PermitNumber number(String typed) {
        try {
            PermitNumber number = new PermitNumber(typed);
            demand(number.value().equals(typed), "data.permit");
            return number;
        } catch (Malformed malformed) {
            throw wrong("data.permit", malformed);
        }
    }

    private static int revision(JsonObject data) {
        if (!(data.get("revision") instanceof JsonNumber revision) || !revision.isIntegral()) {
            throw wrong("data.revision", null);
        }
        BigInteger value = revision.bigIntegerValue(); // a long would wrap round, and 2^64 + 1 be the first revision
        demand(value.signum() > 0 && value.compareTo(LAST_REVISION) <= 0, "data.revision");
        return value.intValue();
    }

    private static Instant time(JsonObject event) {
        try {
            return OffsetDateTime.parse(text(event, "time", 40)).toInstant();
        } catch (DateTimeException malformed) {
            throw wrong("time", malformed);
        }
    }

    private static String optional(JsonObject object, String name, int longest) {
        JsonValue value = object.get(name);
        boolean absent = value == null || value == JsonValue.NULL || value.equals(Json.createValue(""));
        return absent ? "" : text(object, name, longest);
    }

    private static String text(JsonObject object, String name, int longest) {
        JsonValue value = object.get(name);
        if (!(value instanceof JsonString string)
                || string.getString().isBlank()
                || string.getString().length() > longest) {
            throw wrong(name, null);
        }
        // NUL is text in JSON and none in the database.
        demand(string.getString().indexOf('\0') < 0, name);
        return string.getString();
    }

    private static void demand(boolean holds, String name) {
        if (!holds) {
            throw wrong(name, null);
        }
    }

    private static AnswerNotUnderstood wrong(String name, Throwable cause) {
        return new AnswerNotUnderstood("wrong " + name, cause);
    }
}
