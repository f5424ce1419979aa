package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requests that an operator leaves unanswered: as long as one is open nobody may ask again, and the person waits (rules
 * R65, R69). So somebody is told, once for each.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UnansweredRequests {

    private static final Logger LOG = System.getLogger(UnansweredRequests.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.subscription.answer-within", defaultValue = "PT1H")
    Duration answerWithin;

    /** References of those that have waited too long without anybody having been told. */
    List<String> due() {
        return em.createQuery(
                        "select r.reference from ServiceRequest r where r.state = ASKED and r.alarmedAt is null"
                                + " and r.askedAt <= :time order by r.askedAt",
                        String.class)
                .setParameter("time", clock.instant().minus(answerWithin))
                .getResultList();
    }

    /** Tells of one, unless it has been answered or told of meanwhile. */
    void alarm(String reference) {
        int told = em.createQuery("update ServiceRequest r set r.alarmedAt = :now"
                        + " where r.reference = :reference and r.state = ASKED and r.alarmedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("reference", reference)
                .executeUpdate();
        if (told > 0) {
            LOG.log(Level.ERROR, "ALARM: the operator has not answered request {0}", reference);
            String asked = ServiceRequest.State.ASKED.name();
            audit.record(
                    Machine.SYSTEM, new AuditSubject("subscription-request", reference), "unanswered", asked, asked);
        }
    }
}
