package az.icaze.prolongation;

import az.icaze.night.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Applications of one chunk, taken one after the other in the order of their telephone numbers, so that two chunks never wait
 * for each other. Nothing may be thrown in between that is one application's own: it would undo its neighbours.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OneByOne {

    /** What the work answers when it is done; else why not. */
    static final String DONE = "";

    /** SQL: how many are open. */
    static final String OPEN = "select count(*) from prolongation where state in ('PENDING_SERVICE', 'PROCESSING')";

    @PersistenceContext
    EntityManager em;

    /**
     * Does the work with each.
     *
     * @param wanted items that end in an application's number, behind a {@code |} where there is more
     */
    ChunkResult each(List<String> wanted, BiFunction<String, Due, String> work) {
        Map<String, String> items = wanted.stream()
                .distinct()
                .collect(Collectors.toMap(OneByOne::number, item -> item, (one, same) -> one));
        Map<String, String> done = new HashMap<>();
        Map<String, String> refused = new HashMap<>();
        wanted.forEach(item -> refused.put(item, ChunkResult.OVERTAKEN));
        for (Due due : known(items.keySet())) {
            String item = items.get(due.number());
            String why = work.apply(item, due);
            if (why.equals(DONE)) {
                refused.remove(item);
                done.put(item, due.number());
            } else {
                refused.put(item, why);
            }
        }
        return new ChunkResult(done, refused);
    }

    private List<Due> known(Set<String> numbers) {
        return em.createQuery(
                        "select new az.icaze.prolongation.Due(p.number, p.fin, p.phone) from Prolongation p"
                                + " where p.number in :numbers order by p.phone, p.number",
                        Due.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The application that an item names. */
    static String number(String item) {
        return item.substring(item.indexOf('|') + 1);
    }
}
