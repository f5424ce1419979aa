package az.icaze.enrolment;

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

/** Keys that the operator leaves unmade while a person stands at the desk (rule R56): somebody is told, once for each visit. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UnansweredKeys {

    private static final Logger LOG = System.getLogger(UnansweredKeys.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.enrolment.answer-within", defaultValue = "PT15M")
    Duration answerWithin;

    /** Visits that have waited too long without anybody having been told. */
    List<String> due() {
        return em.createQuery(
                        "select r.number from FirstReceipt r where r.state = KEYS and r.alarmedAt is null"
                                + " and r.stateSince <= :time order by r.number",
                        String.class)
                .setParameter("time", clock.instant().minus(answerWithin))
                .getResultList();
    }

    /** Tells of one, unless it has been answered or told of meanwhile; the answer counts all the same when it comes. */
    void alarm(String number) {
        FirstReceipt receipt = em.find(FirstReceipt.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (receipt.alarm(clock.instant())) {
            LOG.log(Level.ERROR, "ALARM: the operator has not had the SIM card of visit {0} make its keys", number);
            String keys = FirstReceiptState.KEYS.name();
            audit.record(Machine.SYSTEM, FirstReceipts.subject(receipt), "unanswered", keys, keys);
        }
    }
}
