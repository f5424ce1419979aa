package az.icaze.certificate;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.certificate.RegisterFilter.Criterion;
import az.icaze.certificate.RegisterPage.Position;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down who looked for whom in the register, and how much he was shown. */
@ApplicationScoped
class RegisterLooks {

    private static final AuditSubject LIST = new AuditSubject("certificate-register", "list");

    @Inject
    Audit audit;

    void record(String action, RegisterQuery query, Optional<Position> after, RegisterPage page, Actor actor) {
        Map<String, String> details = new TreeMap<>();
        RegisterFilter filter = query.filter();
        filter.type().ifPresent(type -> details.put("type", type.name()));
        filter.status().ifPresent(status -> details.put("status", status.name()));
        if (filter.expiringWithinDays() > 0) {
            details.put("expiringWithinDays", Integer.toString(filter.expiringWithinDays()));
        }
        after.ifPresent(position -> details.put("after", position.serial()));
        details.put("rows", Integer.toString(page.rows().size()));
        audit.record(actor, query.criterion().map(RegisterLooks::subject).orElse(LIST), action, null, null, details);
    }

    void opened(String serial, Actor actor) {
        audit.record(actor, new AuditSubject("certificate", serial), "looked-up", null, null);
    }

    /** What was looked for names the line: so a person can be told who looked for him. */
    private static AuditSubject subject(Criterion criterion) {
        return switch (criterion.meaning()) {
            case SERIAL -> new AuditSubject("certificate", (String) criterion.value());
            case PHONE -> new AuditSubject("phone", ((Phone) criterion.value()).value());
            case FIN -> new AuditSubject("person", ((Fin) criterion.value()).value());
            case NAME -> new AuditSubject("name", (String) criterion.value());
        };
    }
}
