package az.icaze.prolongation;

import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Applications with something to be done, in batches by number. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueApplications {

    private static final String DUE =
            "select new az.icaze.prolongation.Due(p.number, p.fin, p.phone) from Prolongation p where p.number > :after and ";
    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whose service is renewed. */
    List<Due> processing(String after) {
        return batch("p.state = PROCESSING and p.nextTry <= :time", after, clock.instant());
    }

    /** Those kept too long. */
    List<Due> lapsed(String after) {
        return batch("p.state = PENDING_SERVICE and p.keptUntil < :time", after, BakuTime.date(clock.instant()));
    }

    /** Whose deadline has passed without anybody having been told. */
    List<Due> late(String after) {
        return batch("p.state = PROCESSING and p.alarmedAt is null and p.deadline <= :time", after, clock.instant());
    }

    private List<Due> batch(String which, String after, Object time) {
        return em.createQuery(DUE + which + " order by p.number", Due.class)
                .setParameter("after", after)
                .setParameter("time", time)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
