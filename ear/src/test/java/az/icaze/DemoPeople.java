package az.icaze;

import jakarta.json.JsonObject;
import java.util.List;

/** The people of the demo, with the phones in their hands. */
public final class DemoPeople {

    private final Outside outside;

    DemoPeople(Outside outside) {
        this.outside = outside;
    }

    /** All of them. */
    public List<DemoPerson> all() {
        return outside.get("demo").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(person -> DemoPerson.of(person, outside))
                .toList();
    }

    /** The first whose name contains this, such as {@code Leyla}. */
    public DemoPerson named(String part) {
        return all().stream()
                .filter(person -> person.name().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is named " + part));
    }

    /** The first in this role, such as {@code AUDITOR}. */
    public DemoPerson inRole(String role) {
        return everybodyIn(role).get(0);
    }

    /** All in this role, at least one. */
    public List<DemoPerson> everybodyIn(String role) {
        List<DemoPerson> found =
                all().stream().filter(person -> person.role().equals(role)).toList();
        if (found.isEmpty()) {
            throw new AssertionError("Nobody is " + role);
        }
        return found;
    }
}
