package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** One role of one person, from its grant to its end. */
@Entity
@DynamicUpdate
class StaffGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Fin fin;
    private String name;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    private Fin askedBy;
    private Fin approvedBy;
    private Instant grantedAt;
    private Fin endedBy;
    private Instant endedAt;

    protected StaffGrant() {}

    StaffGrant(Fin fin, String name, StaffRole role, Fin askedBy, Fin approvedBy, Instant at) {
        this.fin = fin;
        this.name = name;
        this.role = role;
        this.askedBy = askedBy;
        this.approvedBy = approvedBy;
        this.grantedAt = at;
    }

    boolean inForce() {
        return endedAt == null;
    }

    /** Ends the role; ending takes no second person, because it only takes power away. */
    void end(Fin by, Instant at) {
        if (!inForce()) {
            throw new StaffRoleNotHeld();
        }
        endedBy = by;
        endedAt = at;
    }

    StaffMember member() {
        return new StaffMember(id, fin, name, role, askedBy, approvedBy, grantedAt);
    }

    AuditSubject subject() {
        return RoleGranting.subject(fin, name, role);
    }
}
