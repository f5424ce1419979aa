package az.icaze.callcentre;

import az.icaze.audit.Unanswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Unblockings that the mobile operator leaves unanswered while a person waits (rule R103). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnansweredUnblockings implements Unanswered {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "icaze.call-centre.answer-within", defaultValue = "PT15M")
    Duration answerWithin;

    /** Names the calls by their ids. */
    @Override
    public List<String> due(Instant now) {
        return em.createQuery(
                        "select c.id from Call c where c.state = SENT and c.alarmedAt is null and c.stateSince <= :time"
                                + " order by c.id",
                        Long.class)
                .setParameter("time", now.minus(answerWithin))
                .getResultStream()
                .map(id -> Long.toString(id))
                .toList();
    }

    @Override
    public Optional<Alarm> told(String id, Instant now) {
        Call call = em.find(Call.class, Long.valueOf(id), LockModeType.PESSIMISTIC_WRITE);
        return call.alarm(now)
                ? Optional.of(new Alarm(
                        call.subject(null),
                        CallState.SENT.name(),
                        "the operator has not answered the unblocking of call " + id))
                : Optional.empty();
    }
}
