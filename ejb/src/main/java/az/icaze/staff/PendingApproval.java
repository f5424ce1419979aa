package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import java.time.Instant;
import java.util.Optional;

/**
 * A question that still waits.
 *
 * @param about the person it concerns; empty where it concerns a thing
 */
public record PendingApproval(
        long id,
        String kind,
        AuditSubject subject,
        Optional<Fin> about,
        String aboutName,
        Fin askedBy,
        String askedByName,
        Instant askedAt,
        Instant expiresAt) {}
