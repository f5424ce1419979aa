package az.icaze.staff;

import az.icaze.identity.Fin;
import java.time.Instant;

/**
 * One role in force.
 *
 * @param grant number of the grant, to end it by; null for an administrator named by the environment, whose role has no
 *     end, no beginning and nobody who asked for it
 * @param name empty for an administrator named by the environment who has no certificate yet
 * @param askedBy administrator who asked for it
 * @param approvedBy the second person
 */
public record StaffMember(
        Long grant, Fin fin, String name, StaffRole role, Fin askedBy, Fin approvedBy, Instant grantedAt) {

    static StaffMember named(Fin fin, String name) {
        return new StaffMember(null, fin, name, StaffRole.ADMINISTRATOR, null, null, null);
    }

    /** Whether the environment names the person as administrator. */
    public boolean byEnvironment() {
        return grant == null;
    }
}
