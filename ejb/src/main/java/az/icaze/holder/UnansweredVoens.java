package az.icaze.holder;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
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

/**
 * Applications for a VÖEN that the tax service leaves unanswered (rule R44). When it is away all of them wait for the same
 * reason, so the one that has waited longest speaks for all.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnansweredVoens implements Unanswered {

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "icaze.holder.answer-within", defaultValue = "PT1H")
    Duration answerWithin;

    /** Names it by its id; one that was told of stays, as long as it waits. */
    @Override
    public List<String> due(Instant now) {
        return em.createQuery(
                        "select r.id from HolderRequest r where r.state = SIGNED and r.stateSince <= :time"
                                + " order by r.stateSince, r.id",
                        Long.class)
                .setParameter("time", now.minus(answerWithin))
                .setMaxResults(1)
                .getResultStream()
                .map(id -> Long.toString(id))
                .toList();
    }

    @Override
    public Optional<Alarm> told(String id, Instant now) {
        HolderRequest request = em.find(HolderRequest.class, Long.valueOf(id), LockModeType.PESSIMISTIC_WRITE);
        AuditSubject subject = HolderRequests.subject(request);
        return request.state() == RequestState.SIGNED && !audit.toldUnanswered(subject)
                ? Optional.of(new Alarm(
                        subject,
                        RequestState.SIGNED.name(),
                        "the tax service has not answered application " + request.number()))
                : Optional.empty();
    }
}
