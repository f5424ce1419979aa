package az.icaze.night;

import az.icaze.Sha256;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each run is to do, found by state and kept, so that at its end the numbers can be added up: as many done or
 * refused as were found (promise P12).
 */
@ApplicationScoped
public class WorkList {

    private static final String FOUND = """
            insert into night_item (run, seq, item, label)
            select :run, row_number() over (order by %s), item, label from (%s) as due""";
    private static final String REFUSED_BEFORE = """
            insert into night_item (run, seq, item, label)
            select :run, row_number() over (order by seq), item, label from night_refusal
            where run = :of and (retried_in is null or retried_in = :run)""";
    private static final String DONE_BEFORE = """
            insert into night_item (run, seq, item, label)
            select :run, row_number() over (order by i.seq), i.item, i.label from night_item i
            where i.run = :of and exists (
                select 1 from night_part p where p.run = i.run and i.seq between p.first and p.reached) and not exists (
                select 1 from night_refusal r where r.run = i.run and r.seq = i.seq)""";
    private static final String TALLY = """
            insert into night_tally (run, label, candidates)
            select run, label, count(*) from night_item where run = :run group by run, label""";
    private static final String CHUNK = """
            insert into night_part (run, part, first, reached, done, refused)
            values (:run, :part, :first, :reached, :done, :refused)
            on conflict (run, part) do update set reached = excluded.reached,
                done = night_part.done + excluded.done, refused = night_part.refused + excluded.refused
            where night_part.reached < excluded.reached""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Fence fence;

    /**
     * Keeps what is due as this run's work; a second time it is found anew, as long as nothing was done, and stays as it is
     * from then on.
     *
     * @return how many there are
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long find(TakenRun run, DueItems due) {
        standAt(run);
        if (progress(run.id()).sum() > 0) {
            return size(run.id());
        }
        for (String table : List.of("night_item", "night_tally")) {
            em.createNativeQuery("delete from " + table + " where run = :run")
                    .setParameter("run", run.id())
                    .executeUpdate();
        }
        long found = run.ofRun().isPresent() ? again(run) : anew(run, due);
        em.createNativeQuery(TALLY).setParameter("run", run.id()).executeUpdate();
        return found;
    }

    private long anew(TakenRun run, DueItems due) {
        Query query =
                em.createNativeQuery(FOUND.formatted(due.order(), due.query())).setParameter("run", run.id());
        if (due.query().contains(":day")) {
            query.setParameter("day", run.day());
        }
        return query.executeUpdate();
    }

    private long again(TakenRun run) {
        long of = run.ofRun().orElseThrow();
        if (run.kind() == RunKind.UNDO) {
            return em.createNativeQuery(DONE_BEFORE)
                    .setParameter("run", run.id())
                    .setParameter("of", of)
                    .executeUpdate();
        }
        int found = em.createNativeQuery(REFUSED_BEFORE)
                .setParameter("run", run.id())
                .setParameter("of", of)
                .executeUpdate();
        em.createNativeQuery("update night_refusal set retried_in = :run where run = :of and retried_in is null")
                .setParameter("run", run.id())
                .setParameter("of", of)
                .executeUpdate();
        return found;
    }

    /** Of how many the candidates are a part. */
    @Transactional(TxType.REQUIRES_NEW)
    public long population(TakenRun run, DueItems due) {
        Query query = em.createNativeQuery(due.population(), Long.class);
        if (due.population().contains(":day")) {
            query.setParameter("day", run.day());
        }
        return (Long) query.getSingleResult();
    }

    /** The next items of a part. */
    @Transactional(TxType.REQUIRED)
    public List<WorkItem> page(TakenRun run, int after, int to, int most) {
        List<?> rows = em.createNativeQuery(
                        "select seq, item, label from night_item where run = :run and seq > :after and seq <= :to"
                                + " order by seq limit :most",
                        Tuple.class)
                .setParameter("run", run.id())
                .setParameter("after", after)
                .setParameter("to", to)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new WorkItem(row.get(0, Integer.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** The last place that was kept of the part between these; its beginning when none was. */
    @Transactional(TxType.REQUIRED)
    public int reached(TakenRun run, int after, int to) {
        return (Integer) em.createNativeQuery(
                        "select coalesce(max(reached), cast(:after as int)) from night_part"
                                + " where run = :run and reached > :after and reached <= :to",
                        Integer.class)
                .setParameter("run", run.id())
                .setParameter("after", after)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** To be called first in a chunk's transaction: nobody takes the run away until its end. */
    @Transactional(TxType.MANDATORY)
    public void standAt(TakenRun run) {
        fence.standAt(run);
    }

    /**
     * Keeps what became of a chunk, in its transaction.
     *
     * @param items in their order
     * @throws IllegalStateException when an item is missing in the result, or the chunk was kept before
     */
    @Transactional(TxType.MANDATORY)
    public void keep(TakenRun run, int part, List<WorkItem> items, ChunkResult result) {
        Map<String, String> refused = result.refused();
        for (WorkItem item : items) {
            if (result.done().containsKey(item.item()) == refused.containsKey(item.item())) {
                throw new IllegalStateException("Neither done nor refused, or both: " + item.item());
            }
        }
        refuse(run, items, refused);
        int counted = em.createNativeQuery(CHUNK)
                .setParameter("run", run.id())
                .setParameter("part", part)
                .setParameter("first", items.get(0).seq())
                .setParameter("reached", items.get(items.size() - 1).seq())
                .setParameter("done", (long) items.size() - refused.size())
                .setParameter("refused", (long) refused.size())
                .executeUpdate();
        if (counted != 1) {
            throw new IllegalStateException("Chunk kept before: " + run + ", part " + part);
        }
        record(run, part, items, result);
    }

    private void refuse(TakenRun run, List<WorkItem> items, Map<String, String> refused) {
        for (WorkItem item : items) {
            String reason = refused.get(item.item());
            if (reason != null) {
                em.createNativeQuery("insert into night_refusal (run, seq, item, label, reason)"
                                + " values (:run, :seq, :item, :label, :reason)")
                        .setParameter("run", run.id())
                        .setParameter("seq", item.seq())
                        .setParameter("item", item.item())
                        .setParameter("label", item.label())
                        .setParameter("reason", reason)
                        .executeUpdate();
            }
        }
    }

    /** One entry names all ledger rows of the chunk: by the places of their items, and by the hash of their keys. */
    private void record(TakenRun run, int part, List<WorkItem> items, ChunkResult result) {
        String ledger = new TreeMap<>(result.done())
                .entrySet().stream()
                        .map(row -> row.getKey() + " " + row.getValue() + "\n")
                        .collect(Collectors.joining());
        audit.record(
                Machine.SYSTEM,
                new AuditSubject(NightRuns.SUBJECT, Long.toString(run.id())),
                "chunk-done",
                null,
                null,
                Map.of(
                        "items",
                                items.get(0).seq() + "–"
                                        + items.get(items.size() - 1).seq(),
                        "part", Integer.toString(part),
                        "done", Integer.toString(result.done().size()),
                        "refused", Integer.toString(result.refused().size()),
                        "ledger-sha256", Sha256.hex(ledger.getBytes(StandardCharsets.UTF_8))));
    }

    /** How far the run has come. */
    @Transactional(TxType.REQUIRED)
    public Progress progress(long run) {
        Tuple sums = (Tuple) em.createNativeQuery(
                        "select cast(coalesce(sum(done), 0) as bigint), cast(coalesce(sum(refused), 0) as bigint)"
                                + " from night_part where run = :run",
                        Tuple.class)
                .setParameter("run", run)
                .getSingleResult();
        return new Progress(sums.get(0, Long.class), sums.get(1, Long.class));
    }

    /** How many it was to do. */
    @Transactional(TxType.REQUIRED)
    public long size(long run) {
        return (Long) em.createNativeQuery("select count(*) from night_item where run = :run", Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }
}
