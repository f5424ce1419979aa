package az.icaze.retention;

import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The job {@code purge}: takes away what has been kept long enough. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Purging {

    @PersistenceContext
    EntityManager em;

    /** Each item is a class of data and a piece of its keys, {@code OUTBOX|1204}; labelled by the class. */
    public DueItems due() {
        return new DueItems(
                "select d.item, d.label from purge_due(cast(:day as date)) d",
                "select count(*) from purge_due(cast(:day as date))");
    }

    /**
     * Takes these pieces away, each by one statement of its own size; the ledger key is how many rows went. A piece in which
     * nothing is old any more is refused as overtaken.
     *
     * @param day Baku date by which the age is reckoned; one that has not come counts as today
     */
    public ChunkResult purge(LocalDate day, List<String> items) {
        Map<String, String> done = new HashMap<>();
        Map<String, String> refused = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery("""
                        select i.item, purge_piece(i.item, cast(:day as date))
                        from (select distinct unnest(cast(:items as text[])) as item order by 1) i""", Object[].class)
                .setParameter("day", day)
                .setParameter("items", items.toArray(String[]::new))
                .getResultList()
                .forEach(row -> {
                    boolean gone = (Long) row[1] > 0;
                    (gone ? done : refused).put((String) row[0], gone ? row[1].toString() : ChunkResult.OVERTAKEN);
                });
        return new ChunkResult(done, refused);
    }
}
