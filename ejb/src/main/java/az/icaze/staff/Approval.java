package az.icaze.staff;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A question that waits for a second person. */
@Entity
@DynamicUpdate
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String subjectType;
    private String subjectId;
    private Fin about;
    private String aboutName;

    @Enumerated(EnumType.STRING)
    private StaffRole decider;

    private Fin askedBy;
    private String askedByName;
    private Instant askedAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Fin decidedBy;
    private Instant decidedAt;

    @Version
    private long version;

    protected Approval() {}

    Approval(ApprovalQuestion question, SignedInPerson askedBy, Instant at) {
        this.kind = question.kind();
        this.subjectType = question.subject().type();
        this.subjectId = question.subject().id();
        this.about = question.about().orElse(null);
        this.aboutName = question.aboutName();
        this.decider = question.decider();
        this.askedBy = askedBy.fin();
        this.askedByName = askedBy.name();
        this.askedAt = at;
        this.expiresAt = at.plus(question.life());
    }

    /**
     * Closes the question.
     *
     * @throws ApprovalClosed when it was decided already or its time has run out
     * @throws SecondPersonNeeded for the one who asked and the one it is about
     */
    ApprovalDecided decide(Decision decision, SignedInPerson by, Instant at) {
        if (this.decision != null || !at.isBefore(expiresAt)) {
            throw new ApprovalClosed();
        }
        if (by.fin().equals(askedBy) || by.fin().equals(about)) {
            throw new SecondPersonNeeded();
        }
        this.decision = decision;
        this.decidedBy = by.fin();
        this.decidedAt = at;
        return new ApprovalDecided(kind, subject(), decision, aboutName, askedBy, by, at);
    }

    AuditSubject subject() {
        return new AuditSubject(subjectType, subjectId);
    }

    StaffRole decider() {
        return decider;
    }

    PendingApproval pending() {
        return new PendingApproval(id, kind, subject(), aboutName, askedBy, askedByName, askedAt, expiresAt);
    }
}
