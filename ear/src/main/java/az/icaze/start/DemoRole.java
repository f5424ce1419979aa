package az.icaze.start;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * A staff role that a demo person is there to hold.
 *
 * @param name given name and surname
 * @param role as the Staff page's list of roles calls it, such as {@code AUDITOR}
 */
record DemoRole(String fin, String name, String role) {

    static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Those of these people; staff are told by their Governmental certificate, administrators hold theirs by environment. */
    static List<DemoRole> of(JsonArray signIns) {
        return signIns.getValuesAs(JsonObject.class).stream()
                .filter(person -> person.getString("service").equals("GOVERNMENTAL"))
                .filter(person -> !person.getString("role").equals(ADMINISTRATOR))
                .map(person ->
                        new DemoRole(person.getString("fin"), person.getString("name"), person.getString("role")))
                .toList();
    }
}
