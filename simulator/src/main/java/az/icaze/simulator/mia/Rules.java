package az.icaze.simulator.mia;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rejects by rule: a permit in which a named member has a given value, at whatever depth. */
final class Rules {

    /** Who signed is not what the permit is about. */
    private static final Set<String> NOT_LOOKED_INTO = Set.of("signature", "signer");

    private Rules() {}

    static Optional<Rejection> check(Map<String, String> rejectWhen, JsonObject data) {
        return rejectWhen.entrySet().stream()
                .filter(rule -> has(data, rule.getKey(), bare(rule.getValue())))
                .findFirst()
                .map(rule -> new Rejection(Rejection.Code.RULE, rule.getKey() + " = " + rule.getValue()));
    }

    private static boolean has(JsonValue value, String field, String wanted) {
        if (value instanceof JsonArray array) {
            return array.stream().anyMatch(element -> has(element, field, wanted));
        }
        return value instanceof JsonObject object
                && object.entrySet().stream()
                        .filter(member -> !NOT_LOOKED_INTO.contains(member.getKey()))
                        .anyMatch(member -> (member.getKey().equals(field) && is(member.getValue(), wanted))
                                || has(member.getValue(), field, wanted));
    }

    private static boolean is(JsonValue value, String wanted) {
        if (value instanceof JsonArray array) {
            return array.stream().anyMatch(element -> is(element, wanted));
        }
        return !(value instanceof JsonObject)
                && bare(value instanceof JsonString string ? string.getString() : value.toString())
                        .equals(wanted);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
