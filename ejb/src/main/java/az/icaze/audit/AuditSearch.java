package az.icaze.audit;

import az.icaze.identity.Fin;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the trail an auditor wants to see; what is empty leaves the choice open.
 *
 * @param person who acted, or whom the line is about
 * @param subjectType kind of thing, such as {@code permit}
 * @param subjectId the thing, as the room names it
 * @param action what was done, such as {@code confirmed}
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditSearch(
        Optional<Fin> person,
        Optional<String> subjectType,
        Optional<String> subjectId,
        Optional<String> action,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** All lines. */
    public static final AuditSearch ALL = new AuditSearch(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
