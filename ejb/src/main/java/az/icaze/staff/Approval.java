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
import java.util.Optional;
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
    ApprovalDecided decide(Decision answer, SignedInPerson by, Instant at) {
        refuseWhenClosed(at);
        if (by.fin().equals(askedBy) || by.fin().equals(about)) {
            throw new SecondPersonNeeded();
        }
        return end(answer, by, at);
    }

    /**
     * Takes the question back.
     *
     * @throws ApprovalClosed when it was decided already or its time has run out
     * @throws NotYoursToWithdraw for anybody but the one who asked
     */
    ApprovalDecided withdraw(SignedInPerson by, Instant at) {
        if (!by.fin().equals(askedBy)) {
            throw new NotYoursToWithdraw();
        }
        refuseWhenClosed(at);
        return end(Decision.WITHDRAWN, by, at);
    }

    private void refuseWhenClosed(Instant at) {
        if (decision != null || !stands(at)) {
            throw new ApprovalClosed();
        }
    }

    private ApprovalDecided end(Decision how, SignedInPerson by, Instant at) {
        decision = how;
        decidedBy = by.fin();
        decidedAt = at;
        return new ApprovalDecided(kind, subject(), how, aboutName, askedBy, by, at);
    }

    /** Makes way for the same question anew: its time has run out, and nobody decided. */
    void lapse(Instant at) {
        decision = Decision.LAPSED;
        decidedAt = at;
    }

    boolean stands(Instant at) {
        return at.isBefore(expiresAt);
    }

    AuditSubject subject() {
        AuditSubject subject = new AuditSubject(subjectType, subjectId);
        return about == null ? subject : subject.concerning(about, aboutName);
    }

    StaffRole decider() {
        return decider;
    }

    PendingApproval pending() {
        return new PendingApproval(
                id, kind, subject(), Optional.ofNullable(about), aboutName, askedBy, askedByName, askedAt, expiresAt);
    }
}
