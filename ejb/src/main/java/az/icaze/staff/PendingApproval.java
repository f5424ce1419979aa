package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import java.time.Instant;

/** A question that still waits. */
public record PendingApproval(
        long id,
        String kind,
        AuditSubject subject,
        String aboutName,
        Fin askedBy,
        String askedByName,
        Instant askedAt,
        Instant expiresAt) {}
