package az.icaze.audit;

import az.icaze.identity.Fin;
import java.util.Objects;

/**
 * What an audit entry is about.
 *
 * @param type kind of thing in kebab-case: {@code permit}, {@code staff-role}, {@code certificate}
 * @param id how the room names it: permit number, certificate serial…
 * @param about the person it concerns, where that is not the one who acts; or null
 * @param aboutName his name, as far as it is known; or null
 */
public record AuditSubject(String type, String id, Fin about, String aboutName) {

    public AuditSubject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    public AuditSubject(String type, String id) {
        this(type, id, null, null);
    }

    /** The same thing, and whom it concerns: an auditor finds the line by this person, too. */
    public AuditSubject concerning(Fin person, String name) {
        return new AuditSubject(type, id, person, name);
    }
}
