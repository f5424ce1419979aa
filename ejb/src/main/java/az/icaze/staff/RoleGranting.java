package az.icaze.staff;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;

/** Grants a role when the second administrator has approved, in the transaction of his decision. */
@ApplicationScoped
class RoleGranting {

    static final String KIND = "staff-role-grant";

    /** A question nobody answers within a week is asked again. */
    private static final Duration LIFE = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffRoles roles;

    @Inject
    Audit audit;

    void decided(@Observes ApprovalDecided event) {
        if (!event.kind().equals(KIND) || event.decision() != Decision.APPROVED) {
            return;
        }
        String[] parts = event.subject().id().split("/", -1);
        Fin fin = new Fin(parts[0]);
        StaffRole role = StaffRole.valueOf(parts[1]);
        if (roles.of(fin).contains(role)) {
            throw new StaffRoleAlreadyHeld();
        }
        entities.persist(new StaffGrant(
                fin, event.aboutName(), role, event.askedBy(), event.decidedBy().fin(), event.at()));
        audit.record(event.decidedBy(), event.subject(), "role-granted", "ASKED", "GRANTED");
    }

    static ApprovalQuestion question(Fin fin, String name, StaffRole role) {
        return new ApprovalQuestion(
                KIND, subject(fin, name, role), Optional.of(fin), name, StaffRole.ADMINISTRATOR, LIFE);
    }

    static AuditSubject subject(Fin fin, String name, StaffRole role) {
        return new AuditSubject("staff-role", fin.value() + "/" + role.name()).concerning(fin, name);
    }
}
