package az.icaze.night;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger of the night over a database of its own, each call in a transaction as the container does it. */
final class NightHouse implements AutoCloseable {

    static final SignedInPerson OPERATOR = new SignedInPerson(
            new Fin("1NT4V9Y"),
            "Yusifov Tərlan",
            new Phone("+994777016325"),
            Optional.empty(),
            Optional.empty(),
            AsanImzaType.GOVERNMENTAL,
            "00");

    static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    static final String REASON = "Növbə rəisinin tapşırığı";

    /** Touches people, and can be taken back within a day. */
    static final String SUSPEND = "suspend-unpaid";

    static final String UNDO = "undo-suspensions";

    /** Keeps the house in order. */
    static final String PURGE = "purge";

    /** Under two labels, so many of a hundred. */
    static DueItems due(int items) {
        return new DueItems(
                "select 'i' || lpad(cast(n as text), 5, '0') as item, case when n % 2 = 0 then 'NAR' else 'AZERCELL' end"
                        + " as label from generate_series(1, " + items + ") n where cast(:day as date) is not null",
                "select 100");
    }

    final TestDatabase database = TestDatabase.open();
    Duration lease = Duration.ofMinutes(1);
    private Instant now;

    /** As it was opened: every test begins with nothing done. */
    void empty() {
        lease = Duration.ofMinutes(1);
        at("2026-05-31T03:00");
        owner("truncate night_job, night_run, night_item, night_tally, night_part, night_refusal, night_order,"
                + " batch.job_instance, batch.job_execution, batch.step_execution, batch.partition_execution");
        owner("insert into night_job (job, position, due_at, effect, hold_share, hold_from) values"
                + " ('undo-suspensions', 1, null, 'RESTORES', 1, 10000), ('purge', 3, '02:00', 'KEEPS', 1, 1)");
        owner(
                "insert into night_job values ('suspend-unpaid', 2, '02:30', 'SUSPENDS', 0.05, 4, 'undo-suspensions', 24)");
    }

    static Instant baku(String time) {
        return LocalDateTime.parse(time).atZone(BakuTime.ZONE).toInstant();
    }

    NightHouse at(String time) {
        now = baku(time);
        return this;
    }

    void owner(String sql) {
        try (Connection connection = database.ownerSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** The beans over one entity manager. */
    final class Room {

        final EntityManager em;
        final NightRuns runs = new NightRuns();
        final WorkList list = new WorkList();
        final Nights nights = new Nights();

        private Room(EntityManager em) {
            Clock clock = Clock.fixed(now, BakuTime.ZONE);
            this.em = em;
            runs.em = em;
            runs.audit = new Audit(em, clock);
            runs.clock = clock;
            runs.lease = lease;
            runs.fence = new Fence();
            runs.fence.em = em;
            list.fence = runs.fence;
            list.em = em;
            list.audit = runs.audit;
            nights.orders = new Orders();
            nights.orders.em = em;
            nights.orders.runs = runs;
            nights.orders.list = list;
            nights.orders.admission = admission(clock);
            runs.admission = nights.orders.admission;
            nights.reading = reading();
        }

        private Admission admission(Clock clock) {
            Admission admission = new Admission();
            admission.em = em;
            admission.clock = clock;
            admission.daysBack = 31;
            return admission;
        }

        private NightReading reading() {
            NightReading reading = new NightReading();
            reading.em = em;
            reading.runs = runs;
            reading.orders = nights.orders;
            reading.work = list;
            reading.facts = new RunFacts();
            reading.facts.em = em;
            reading.admission = runs.admission;
            return reading;
        }
    }

    <T> T in(Function<Room, T> work) {
        return database.inTransaction(em -> work.apply(new Room(em)));
    }

    void use(Consumer<Room> work) {
        database.run(em -> work.accept(new Room(em)));
    }

    /** What the heartbeat of a node does. */
    Optional<TakenRun> beat(String node) {
        use(room -> room.runs.queueDue());
        return in(room -> room.runs.take(node));
    }

    TakenRun taken(String node) {
        return in(room -> room.runs.take(node)).orElseThrow();
    }

    long start(String job) {
        return start(job, Optional.empty()).run();
    }

    NightView.Ordered start(String job, Optional<String> key) {
        return in(room -> room.nights.start(new NightWish(job, DAY, REASON, key), OPERATOR));
    }

    /** Finds and weighs. */
    Weighed weigh(TakenRun run, DueItems due) {
        long found = in(room -> room.list.find(run, due));
        long population = in(room -> room.list.population(run, due));
        return in(room -> room.runs.weigh(run, found, population));
    }

    List<WorkItem> page(TakenRun run, int after, int most) {
        return in(room -> room.list.page(run, after, 1_000, most));
    }

    /** One chunk of the only part; refuses those that are asked for. */
    void chunk(TakenRun run, int after, int most, String... refused) {
        List<WorkItem> items = page(run, after, most);
        use(room -> {
            room.list.standAt(run);
            room.list.keep(run, 0, items, result(items, refused));
        });
    }

    static ChunkResult result(List<WorkItem> items, String... refused) {
        List<String> not = List.of(refused);
        Map<String, String> done = items.stream()
                .map(WorkItem::item)
                .filter(item -> !not.contains(item))
                .collect(Collectors.toMap(item -> item, item -> "row of " + item));
        Map<String, String> no = items.stream()
                .map(WorkItem::item)
                .filter(not::contains)
                .collect(Collectors.toMap(item -> item, item -> ChunkResult.OVERTAKEN));
        return new ChunkResult(done, no);
    }

    void ends(TakenRun run, RunEnd end) {
        use(room -> room.runs.ended(run, end, end == RunEnd.FAILED ? "It broke" : null));
    }

    /** A run of so many, of which these are refused, from its beginning to its end. */
    long done(String job, int items, String... refused) {
        long id = start(job);
        TakenRun run = taken("a");
        weigh(run, due(items));
        chunk(run, 0, items, refused);
        ends(run, RunEnd.DONE);
        return id;
    }

    NightView.Details details(long run) {
        return in(room -> room.nights.run(run));
    }

    RunState state(long run) {
        return details(run).run().state();
    }

    /** The items of a run, in their order. */
    List<String> items(TakenRun run) {
        return page(run, 0, 1_000).stream().map(WorkItem::item).toList();
    }

    List<String> trail(long run) {
        List<?> actions = database.inTransaction(em -> em.createNativeQuery(
                        "select action from audit_entry where subject_type = 'night-run' and subject_id = :run order by id",
                        String.class)
                .setParameter("run", Long.toString(run))
                .getResultList());
        return actions.stream().map(String.class::cast).toList();
    }

    long count(String sql) {
        return database.inTransaction(
                em -> (Long) em.createNativeQuery(sql, Long.class).getSingleResult());
    }

    @Override
    public void close() {
        database.close();
    }
}
