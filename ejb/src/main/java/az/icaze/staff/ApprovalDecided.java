package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import java.time.Instant;

/**
 * A question has ended: a second person has decided, or the one who asked took it back. Fired in the transaction of the
 * end, in which the room that asked acts.
 *
 * @param kind as asked
 * @param askedBy who asked; the same as {@code decidedBy} only where he withdrew it
 */
public record ApprovalDecided(
        String kind,
        AuditSubject subject,
        Decision decision,
        String aboutName,
        Fin askedBy,
        SignedInPerson decidedBy,
        Instant at) {}
