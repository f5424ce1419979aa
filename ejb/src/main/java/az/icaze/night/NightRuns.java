package az.icaze.night;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.time.BakuTime;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs what and when, decided in the database: a timer on each node only asks here. Nothing is missed when all nodes
 * were away at the hour, nothing runs twice when one that was given up for dead comes back (promise P13).
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NightRuns {

    static final String SUBJECT = "night-run";

    private static final Logger LOG = System.getLogger(NightRuns.class.getName());

    /** Any number, the same on every node and used for nothing else. */
    private static final long LOCK = 0x1CA2E_4167L;

    /** Whoever is at the server's own command line. */
    private static final Machine MANAGEMENT = new Machine("management");

    private static final int MOST_OF_FAILURE = 2000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Fence fence;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.night.lease", defaultValue = "PT60S")
    Duration lease;

    /** Puts what the timetable has for today, and what it had for the hours before, into the queue; once per job and day. */
    public void queueDue() {
        alone();
        Instant now = clock.instant();
        LocalDate day = BakuTime.date(now);
        em.createQuery(
                        "select j from NightJob j where j.dueAt <= :time and not exists (select r.id from NightRun r"
                                + " where r.job = j.job and r.day = :day and r.kind = SCHEDULED) order by j.position",
                        NightJob.class)
                .setParameter("time", now.atZone(BakuTime.ZONE).toLocalTime())
                .setParameter("day", day)
                .getResultList()
                .forEach(job -> ask(RunWish.of(job.job(), day), RunKind.SCHEDULED, Machine.SYSTEM));
    }

    /**
     * The run that this node is to work at now, if there is one and no other node is at any: first one whose node is gone,
     * then the one that waits longest.
     */
    public Optional<TakenRun> take(String node) {
        alone();
        Instant now = now();
        Optional<NightRun> running = first("r.state = RUNNING");
        if (running.isPresent()) {
            return running.filter(run -> run.lapsed(now) && fence.clear(run.id(), lease))
                    .map(run -> take(run, node, now));
        }
        return first("r.state = WAITING").map(run -> take(run, node, now));
    }

    private TakenRun take(NightRun run, String node, Instant now) {
        String before = run.state().name();
        run.take(node, now, now.plus(lease));
        record(run, "taken", Machine.SYSTEM, before, Map.of("node", node));
        return run.taken();
    }

    private Optional<NightRun> first(String which) {
        return em.createQuery("select r from NightRun r where " + which + " order by r.id", NightRun.class)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Says that the node still works at it.
     *
     * @return false when it has been taken away, or is to stop: then it must be stopped
     */
    public boolean renew(TakenRun taken) {
        return held(taken)
                .map(run -> {
                    run.renew(now().plus(lease));
                    return !run.stopWanted();
                })
                .orElse(false);
    }

    /**
     * A job that was started past the timetable asks for its turn; there is one only while nothing else runs.
     *
     * @param day Baku date, {@code 2026-05-31}; without one, today
     * @throws RunMovedOn when another runs
     * @throws DayNotBegun when the day has not come in Baku
     * @throws DayTooLongAgo when it is further back than people may go
     * @throws RunUnderWay when a run of the job for the day has not ended
     */
    public TakenRun startedOutside(String job, Optional<String> day, String node) {
        alone();
        if (first("r.state = RUNNING").isPresent()) {
            throw new RunMovedOn();
        }
        LocalDate wanted = day.map(LocalDate::parse).orElseGet(admission::today);
        admission.admit(job, wanted);
        NightRun run = ask(RunWish.of(job, wanted), RunKind.STARTED, MANAGEMENT);
        return take(run, node, now());
    }

    /**
     * The execution of the batch runtime by which it can be taken up again.
     *
     * @param taken as its parameters say; anybody who may start jobs by the server's command line can have written them
     * @throws FenceFallen when it is not this node's, or not any more, or is another job's or day's run
     */
    public void executes(TakenRun taken, long execution, String node) {
        held(taken)
                .filter(run -> run.isWith(node, taken))
                .orElseThrow(() -> new FenceFallen(taken))
                .executes(execution);
    }

    /**
     * How many were found when it was weighed.
     *
     * @throws FenceFallen when it is not this node's any more
     */
    public long candidates(TakenRun taken) {
        return held(taken).orElseThrow(() -> new FenceFallen(taken)).candidates();
    }

    /**
     * Weighs what was found against what is usual; once, whenever the run is taken up again.
     *
     * @return what the job does next
     */
    public Weighed weigh(TakenRun taken, long candidates, long population) {
        NightRun run = held(taken).orElseThrow(() -> new FenceFallen(taken));
        if (run.candidates() == null) {
            OptionalLong ordinary = em.find(NightJob.class, run.job()).ordinary(run.day(), population, lastWeek(run));
            run.weighed(candidates, population, ordinary.orElse(Long.MAX_VALUE));
            record(run, "weighed", Machine.SYSTEM, run.state().name(), Map.of("candidates", "" + candidates));
        }
        if (run.kind() == RunKind.REHEARSAL) {
            return Weighed.REHEARSED;
        }
        return run.tooMany() ? Weighed.HELD : Weighed.WORK;
    }

    private Map<LocalDate, Long> lastWeek(NightRun run) {
        return em.createQuery(
                        "select r from NightRun r where r.job = :job and r.kind = SCHEDULED and r.state = DONE"
                                + " and r.candidates is not null and r.day < :day and r.day >= :weekBefore",
                        NightRun.class)
                .setParameter("job", run.job())
                .setParameter("day", run.day())
                .setParameter("weekBefore", NightJob.weekBefore(run.day()))
                .getResultStream()
                .collect(Collectors.toMap(NightRun::day, NightRun::candidates));
    }

    /**
     * How the batch runtime left it. Nothing when another node has it by now.
     *
     * @param failure what went wrong, for {@link RunEnd#FAILED} only
     */
    public void ended(TakenRun taken, RunEnd end, String failure) {
        held(taken).ifPresent(run -> {
            switch (end) {
                case DONE -> run.done(now());
                case HELD -> run.hold();
                case FAILED -> run.failed(failure.substring(0, Math.min(failure.length(), MOST_OF_FAILURE)));
                case STOPPED -> stopped(run);
            }
            record(run, "left", Machine.SYSTEM, RunState.RUNNING.name(), Map.of());
            if (end == RunEnd.HELD || end == RunEnd.FAILED) {
                LOG.log(
                        Level.ERROR,
                        "ALARM: run {0} of {1} is {2}: a person must look at it",
                        run.id(),
                        run.job(),
                        end);
            }
        });
    }

    /** By a person it stays stopped; by a server that goes down, another takes it up. */
    private void stopped(NightRun run) {
        if (run.stopWanted()) {
            run.stopped();
        } else {
            run.release(now());
        }
    }

    /** Asks for a run; it waits for its turn. */
    @Transactional(TxType.MANDATORY)
    NightRun ask(RunWish wish, RunKind kind, Actor actor) {
        NightRun run = new NightRun(wish, kind, actor, now());
        em.persist(run);
        Map<String, String> facts = new HashMap<>(Map.of("job", run.job(), "day", "" + run.day(), "kind", kind.name()));
        wish.ofRun().ifPresent(of -> facts.put("of-run", of.toString()));
        Optional.ofNullable(wish.reason()).ifPresent(why -> facts.put("reason", why));
        record(run, "asked", actor, null, facts);
        return run;
    }

    @Transactional(TxType.MANDATORY)
    void record(NightRun run, String action, Actor actor, String before, Map<String, String> facts) {
        audit.record(
                actor,
                new AuditSubject(SUBJECT, run.id().toString()),
                action,
                before,
                run.state().name(),
                facts);
    }

    private Optional<NightRun> held(TakenRun taken) {
        return Optional.ofNullable(em.find(NightRun.class, taken.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(run -> run.isAt(taken.fence()));
    }

    /** Until the end of the transaction, nobody else on any node queues, takes or asks under a key. */
    @Transactional(TxType.MANDATORY)
    void alone() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** Leases and the times of runs go by the database's clock, because nodes must agree. */
    @Transactional(TxType.MANDATORY)
    Instant now() {
        return (Instant)
                em.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
    }
}
