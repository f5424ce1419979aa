package az.icaze.callcentre;

import az.icaze.audit.Audit;
import az.icaze.identity.Machine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Unblockings that the mobile operator leaves unanswered while a person waits (rule R103): somebody is told, once for each. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UnansweredUnblockings {

    private static final Logger LOG = System.getLogger(UnansweredUnblockings.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.call-centre.answer-within", defaultValue = "PT15M")
    Duration answerWithin;

    /** Calls that have waited too long without anybody having been told. */
    List<Long> due() {
        return em.createQuery(
                        "select c.id from Call c where c.state = SENT and c.alarmedAt is null and c.stateSince <= :time"
                                + " order by c.id",
                        Long.class)
                .setParameter("time", clock.instant().minus(answerWithin))
                .getResultList();
    }

    /** Tells of one, unless it has been answered or told of meanwhile; the answer counts all the same when it comes. */
    void alarm(long id) {
        Call call = em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (call.alarm(clock.instant())) {
            LOG.log(Level.ERROR, "ALARM: the operator has not answered the unblocking of call {0}", Long.toString(id));
            String sent = CallState.SENT.name();
            audit.record(Machine.SYSTEM, call.subject(null), "unanswered", sent, sent);
        }
    }
}
