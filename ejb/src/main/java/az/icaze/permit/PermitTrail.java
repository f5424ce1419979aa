package az.icaze.permit;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.PermitNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what happens to permits, for the people of the organisation (history) and for the auditor (R29, R31). */
@ApplicationScoped
class PermitTrail {

    private static final String SUBJECT = "permit";

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    static AuditSubject subject(PermitNumber number) {
        return new AuditSubject(SUBJECT, number.value());
    }

    /** For the auditor only. */
    void audited(Actor actor, PermitNumber number, String action, PermitStatus from, PermitStatus to) {
        audit.record(actor, subject(number), action, name(from), name(to));
    }

    /** As the other, with further facts. */
    void audited(Actor actor, PermitNumber number, String action, PermitStatus at, Map<String, String> details) {
        audit.record(actor, subject(number), action, name(at), name(at), details);
    }

    /** For both; the action is the step. */
    void step(PermitNumber permit, PermitStep.Kind step, PermitStatus from, Actor actor, Instant at) {
        step(permit, step, from, actor, at, PermitStep.Reason.NONE);
    }

    void step(
            PermitNumber permit,
            PermitStep.Kind step,
            PermitStatus from,
            Actor actor,
            Instant at,
            PermitStep.Reason reason) {
        em.persist(new PermitStep(permit, step, actor, at, reason));
        String action = step.key().substring("permit.history.".length());
        Map<String, String> details = reason.key().isEmpty() ? Map.of() : Map.of("reason", reason.key());
        audit.record(actor, subject(permit), action, name(from), name(step.to()), details);
    }

    /** Oldest first. */
    List<PermitStep> history(PermitNumber number) {
        return em.createQuery("select s from PermitStep s where s.permit = :number order by s.id", PermitStep.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    Optional<PermitStep> latest(PermitNumber number) {
        return em.createQuery(
                        "select s from PermitStep s where s.permit = :number order by s.id desc", PermitStep.class)
                .setParameter("number", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who was asked for PIN2 last, and for which version. */
    Optional<PermitStep> asked(PermitNumber number) {
        return em.createQuery(
                        "select s from PermitStep s where s.permit = :number and s.step = :asked order by s.id desc",
                        PermitStep.class)
                .setParameter("number", number.value())
                .setParameter("asked", PermitStep.Kind.ASKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String name(PermitStatus status) {
        return status == null ? null : status.name();
    }
}
