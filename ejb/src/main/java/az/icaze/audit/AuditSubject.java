package az.icaze.audit;

import java.util.Objects;

/**
 * What an audit entry is about.
 *
 * @param type kind of thing in kebab-case: {@code permit}, {@code staff-role}, {@code certificate}
 * @param id how the room names it: permit number, certificate serial…
 */
public record AuditSubject(String type, String id) {

    public AuditSubject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }
}
