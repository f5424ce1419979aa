package az.icaze.staff;

import az.icaze.identity.Fin;
import java.time.Instant;

/**
 * One role in force.
 *
 * @param grant number of the grant, to end it by
 * @param askedBy administrator who asked for it
 * @param approvedBy the second person
 */
public record StaffMember(
        long grant, Fin fin, String name, StaffRole role, Fin askedBy, Fin approvedBy, Instant grantedAt) {}
