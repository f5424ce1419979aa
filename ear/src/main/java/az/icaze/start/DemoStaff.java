package az.icaze.start;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the demo people their staff roles the way an authority would: one administrator signs in and asks, another signs
 * in and approves, and the audit trail tells of both. The database is only read, to see whether there is anything to do:
 * a start with nothing to do asks no telephone, whose PIN1 a person may have changed since.
 */
public final class DemoStaff {

    private static final String HELD =
            "select coalesce(string_agg(fin || '/' || role, ' '), '') from staff_grant where ended_at is null";

    private final IcazeSystem system;
    private final Simulator simulator;

    /**
     * The staff of a running system whose demo people are enrolled.
     *
     * @param simulator of this system
     */
    public DemoStaff(IcazeSystem system, Simulator simulator) {
        this.system = system;
        this.simulator = simulator;
    }

    /**
     * Has every role granted that its demo person does not hold; does nothing when they hold all.
     *
     * @throws CannotStart when an administrator cannot sign in, or a role is refused
     */
    public void appoint() {
        JsonArray people = simulator.signIns();
        List<DemoRole> missing = missing(DemoRole.of(people));
        if (missing.isEmpty()) {
            return;
        }
        List<JsonObject> administrators = people.getValuesAs(JsonObject.class).stream()
                .filter(person -> person.getString("role").equals(DemoRole.ADMINISTRATOR))
                .toList();
        if (administrators.size() < 2) {
            throw new CannotStart("A staff role takes two administrators; the demo has " + administrators.size() + ".");
        }
        StaffDesk first = desk(administrators.get(0));
        // What the other one asked by hand cannot be asked again and waits here.
        first.approve(missing);
        first.ask(missing(missing));
        desk(administrators.get(1)).approve(missing);
        requireHeld(missing);
    }

    private StaffDesk desk(JsonObject administrator) {
        return StaffDesk.open(system.ports().staffAddress(), simulator, administrator);
    }

    private List<DemoRole> missing(List<DemoRole> roles) {
        Set<String> held = Set.of(system.database().ask("icaze", HELD).split(" ", -1));
        return roles.stream()
                .filter(role -> !held.contains(role.fin() + "/" + role.role()))
                .toList();
    }

    private void requireHeld(List<DemoRole> roles) {
        Optional<DemoRole> refused = missing(roles).stream().findFirst();
        if (refused.isPresent()) {
            throw new CannotStart(refused.get().name() + " does not hold the role "
                    + refused.get().role() + " although two administrators agreed; "
                    + system.wildfly().log() + " may say why.");
        }
    }
}
