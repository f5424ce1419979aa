package az.icaze.night;

import az.icaze.night.NightView.Part;
import az.icaze.night.NightView.Refusals;
import az.icaze.night.NightView.Refused;
import az.icaze.night.NightView.RefusedPage;
import az.icaze.night.NightView.Step;
import az.icaze.night.NightView.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the tables have of one run beside its own line, those of the batch runtime among them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RunFacts {

    private static final String TALLY = """
            select t.label, t.candidates, coalesce(r.refused, 0) from night_tally t
            left join (select label, count(*) as refused from night_refusal where run = :run group by label) r
                on r.label = t.label
            where t.run = :run order by t.candidates desc, t.label""";
    private static final String PARTS = "select part, done, refused from night_part where run = :run order by part";
    private static final String REASONS = """
            select reason, count(*) from night_refusal where run = :run group by reason order by 2 desc, 1""";
    private static final String REFUSED = """
            select seq, item, label, reason, retried_in from night_refusal
            where run = :run and seq > :after and (:reason = '' or reason = :reason) order by seq limit :most""";

    /** Every execution of the run: each time it is taken up again there is a new one of the same instance. */
    private static final String STEPS = """
            select s.stepname, s.batchstatus, s.starttime, s.endtime, s.readcount, s.writecount
            from batch.job_execution taken
            join batch.job_execution e on e.jobinstanceid = taken.jobinstanceid
            join batch.step_execution s on s.jobexecutionid = e.jobexecutionid
            where taken.jobexecutionid = :execution order by s.stepexecutionid""";

    @PersistenceContext
    EntityManager em;

    List<Tally> tally(long run) {
        return rows(query(TALLY, run), row -> new Tally(row.get(0, String.class), count(row, 1), count(row, 2)));
    }

    List<Part> parts(long run) {
        return rows(query(PARTS, run), row -> new Part(row.get(0, Integer.class), count(row, 1), count(row, 2)));
    }

    List<Refusals> refusedWhy(long run) {
        return rows(query(REASONS, run), row -> new Refusals(row.get(0, String.class), count(row, 1)));
    }

    List<Step> steps(NightRun run) {
        if (run.execution() == null) {
            return List.of();
        }
        return rows(
                em.createNativeQuery(STEPS, Tuple.class).setParameter("execution", run.execution()),
                row -> new Step(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Optional.ofNullable(row.get(2, Instant.class)),
                        Optional.ofNullable(row.get(3, Instant.class)),
                        count(row, 4),
                        count(row, 5)));
    }

    List<NightView.Order> orders(long run) {
        return em
                .createQuery("select o from NightOrder o where o.run = :run order by o.id", NightOrder.class)
                .setParameter("run", run)
                .getResultList()
                .stream()
                .map(NightOrder::view)
                .toList();
    }

    RefusedPage refused(long run, Optional<String> reason, int after, int most) {
        Query query = query(REFUSED, run)
                .setParameter("after", after)
                .setParameter("reason", reason.orElse(""))
                .setParameter("most", most + 1);
        List<Refused> found = rows(
                query,
                row -> new Refused(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        Optional.ofNullable(row.get(4, Long.class))));
        boolean more = found.size() > most;
        List<Refused> page = more ? found.subList(0, most) : found;
        return new RefusedPage(page, more ? Optional.of(page.get(most - 1).seq()) : Optional.empty());
    }

    private Query query(String sql, long run) {
        return em.createNativeQuery(sql, Tuple.class).setParameter("run", run);
    }

    private static <T> List<T> rows(Query query, Function<Tuple, T> record) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> record.apply((Tuple) row)).toList();
    }

    /** Null where the batch runtime counts nothing. */
    private static long count(Tuple row, int column) {
        return Optional.ofNullable(row.get(column, Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }
}
