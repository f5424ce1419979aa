package az.icaze.start;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the start command prints when everything stands: where to go and with whose phone to sign in. */
final class Announcement {

    private static final String ROW = "  %-20s %-14s %-8s %-5s %-6s %-9s %-34s %s%n";

    /** What each of them is there to try. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("SEAL", "holds the organisation's seal"),
            Map.entry("EMPLOYEE", "employee, no seal"),
            Map.entry("CITIZEN", "citizen"),
            Map.entry("ENTREPRENEUR", "individual entrepreneur"),
            Map.entry("ASXM_CLERK", "staff: certification centre clerk"),
            Map.entry("CALL_CENTRE", "staff: call centre (1847)"),
            Map.entry("MINISTRY_EDITOR", "staff: keeps curfews and notices"),
            Map.entry("MINISTRY_INSPECTOR", "staff: inspects use of permits"),
            Map.entry("POLICE", "staff: police on the street"),
            Map.entry("NIGHT_OPERATOR", "staff: runs the night's jobs"),
            Map.entry("NIGHT_READER", "staff: sees the night's jobs"),
            Map.entry("AUDITOR", "staff: auditor"),
            Map.entry("ADMINISTRATOR", "staff: administrator"));

    private Announcement() {}

    static String of(Ports ports, JsonArray signIns) {
        StringBuilder text = new StringBuilder(System.lineSeparator());
        line(text, "Icaze stands open at   " + ports.portalAddress());
        line(text, "  over TLS             https://localhost:" + ports.secure() + "/");
        line(text, "Roles of the staff     " + ports.staffAddress().resolve("index.xhtml") + "  (for administrators)");
        line(text, "Audit trail            " + ports.staffAddress().resolve("audit.xhtml") + "  (for the auditor)");
        line(text, "Phones, registers, MIA " + ports.simulatorAddress());
        line(text, "");
        text.append(
                String.format(ROW, "Sign in as", "phone", "User ID", "PIN1", "PIN2", "PUK", "role", "organisation"));
        signIns.getValuesAs(JsonObject.class).forEach(person -> text.append(row(person)));
        line(text, "");
        line(text, "Ctrl-C stops everything; the data stay.");
        return text.toString();
    }

    private static String row(JsonObject person) {
        return String.format(
                ROW,
                text(person, "name"),
                text(person, "phone"),
                text(person, "userId"),
                text(person, "pin1"),
                text(person, "pin2"),
                text(person, "puk"),
                role(text(person, "role")),
                text(person, "organisations"));
    }

    private static String role(String code) {
        return ROLES.getOrDefault(code, code);
    }

    private static String text(JsonObject person, String key) {
        JsonValue value = person.getOrDefault(key, JsonValue.NULL);
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> names(value.asJsonArray()).stream().collect(Collectors.joining(", "));
            case OBJECT -> value.asJsonObject().getString("name", "");
            case NULL -> "";
            default -> value.toString();
        };
    }

    private static List<String> names(JsonArray values) {
        return values.stream()
                .map(value -> value instanceof JsonObject object
                        ? object.getString("name", "")
                        : ((JsonString) value).getString())
                .toList();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
