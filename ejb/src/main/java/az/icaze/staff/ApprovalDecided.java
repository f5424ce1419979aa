package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import java.time.Instant;

/**
 * A second person has decided; fired in the transaction of the decision, in which the room that asked acts.
 *
 * @param kind as asked
 * @param askedBy who asked, never the same as {@code decidedBy}
 */
public record ApprovalDecided(
        String kind,
        AuditSubject subject,
        Decision decision,
        String aboutName,
        Fin askedBy,
        SignedInPerson decidedBy,
        Instant at) {}
