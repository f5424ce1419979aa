package az.icaze.subscription;

import az.icaze.audit.AuditSubject;
import az.icaze.audit.Unanswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requests that an operator leaves unanswered: as long as one is open nobody may ask again, and the person waits (rules
 * R65, R69).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnansweredRequests implements Unanswered {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "icaze.subscription.answer-within", defaultValue = "PT1H")
    Duration answerWithin;

    /** Names them by their references. */
    @Override
    public List<String> due(Instant now) {
        return em.createQuery(
                        "select r.reference from ServiceRequest r where r.state = ASKED and r.alarmedAt is null"
                                + " and r.askedAt <= :time order by r.askedAt",
                        String.class)
                .setParameter("time", now.minus(answerWithin))
                .getResultList();
    }

    @Override
    public Optional<Alarm> told(String reference, Instant now) {
        int told = em.createQuery("update ServiceRequest r set r.alarmedAt = :now"
                        + " where r.reference = :reference and r.state = ASKED and r.alarmedAt is null")
                .setParameter("now", now)
                .setParameter("reference", reference)
                .executeUpdate();
        Alarm alarm = new Alarm(
                new AuditSubject("subscription-request", reference),
                ServiceRequest.State.ASKED.name(),
                "the operator has not answered request " + reference);
        return told > 0 ? Optional.of(alarm) : Optional.empty();
    }
}
