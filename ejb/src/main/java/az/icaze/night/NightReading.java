package az.icaze.night;

import az.icaze.night.NightView.Alarm;
import az.icaze.night.NightView.AlarmKind;
import az.icaze.night.NightView.Details;
import az.icaze.night.NightView.History;
import az.icaze.night.NightView.Line;
import az.icaze.night.NightView.RefusedPage;
import az.icaze.night.NoSuchOrder.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger of the night, read for people. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NightReading {

    private static final int RUNS = 25;
    private static final int OPEN = 50;
    private static final int REFUSED = 50;

    /** Within which a job is to be done after its turn. */
    private static final Duration PROMPT = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    NightRuns runs;

    @Inject
    Orders orders;

    @Inject
    WorkList work;

    @Inject
    RunFacts facts;

    @Inject
    Admission admission;

    NightView night() {
        List<NightJob> jobs = em.createQuery("select j from NightJob j order by j.position", NightJob.class)
                .getResultList();
        List<NightRun> open = em.createQuery(
                        "select r from NightRun r where r.state not in (DONE, ABANDONED) order by r.id", NightRun.class)
                .setMaxResults(OPEN)
                .getResultList();
        List<Alarm> alarms = new ArrayList<>();
        open.forEach(run -> kind(run).ifPresent(kind -> alarms.add(alarm(kind, run))));
        jobs.forEach(job -> late(job).ifPresent(alarms::add));
        return new NightView(
                jobs.stream()
                        .sorted(Comparator.comparing(NightJob::placeInNight))
                        .map(this::line)
                        .toList(),
                open.stream().map(this::view).toList(),
                alarms,
                admission.daysBack());
    }

    private Optional<AlarmKind> kind(NightRun run) {
        return switch (run.state()) {
            case HELD -> Optional.of(AlarmKind.HELD);
            case FAILED -> Optional.of(AlarmKind.FAILED);
            case STOPPED -> Optional.of(AlarmKind.STOPPED);
            case RUNNING -> run.lapsed(runs.now()) ? Optional.of(AlarmKind.LAPSED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Alarm alarm(AlarmKind kind, NightRun run) {
        return new Alarm(kind, run.job(), run.day(), Optional.of(run.id()));
    }

    /** One that waits for a person is told of as that. */
    private Optional<Alarm> late(NightJob job) {
        Instant now = admission.now();
        LocalDate today = admission.today();
        boolean time = job.next(today, false)
                .filter(due -> now.isAfter(due.plus(PROMPT)))
                .isPresent();
        Optional<NightRun> run = scheduled(job, today);
        boolean waits = run.filter(its -> its.endedAt() != null || its.state().waitsForPerson())
                .isPresent();
        return time && !waits
                ? Optional.of(new Alarm(AlarmKind.LATE, job.job(), today, run.map(NightRun::id)))
                : Optional.empty();
    }

    private Optional<NightRun> scheduled(NightJob job, LocalDate day) {
        return em.createQuery(
                        "select r from NightRun r where r.job = :job and r.day = :day and r.kind = SCHEDULED",
                        NightRun.class)
                .setParameter("job", job.job())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private Line line(NightJob job) {
        LocalDate today = admission.today();
        boolean queued = scheduled(job, today).isPresent();
        Optional<NightRun> last = latest(job, "= SCHEDULED", 0);
        Optional<NightRun> ordered =
                latest(job, "<> SCHEDULED", last.map(NightRun::id).orElse(0L));
        return new Line(
                job.job(),
                Optional.ofNullable(job.dueAt()),
                job.effect(),
                job.holdShare(),
                job.holdFrom(),
                Optional.ofNullable(job.undoHours()),
                orders.undoes(job),
                job.next(today, queued),
                last.map(this::view),
                ordered.map(this::view));
    }

    private Optional<NightRun> latest(NightJob job, String kind, long after) {
        return em.createQuery(
                        "select r from NightRun r where r.job = :job and r.id > :after and r.kind " + kind
                                + " order by r.id desc",
                        NightRun.class)
                .setParameter("job", job.job())
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<NightRun> latest(String job, long before, int most) {
        return em.createQuery(
                        "select r from NightRun r where r.job = :job and r.id < :before order by r.id desc",
                        NightRun.class)
                .setParameter("job", job)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    History history(String name, Optional<Long> before) {
        NightJob job = orders.job(name);
        List<RunView> found = latest(job.job(), before.orElse(Long.MAX_VALUE), RUNS + 1).stream()
                .map(this::view)
                .toList();
        boolean more = found.size() > RUNS;
        List<RunView> page = more ? found.subList(0, RUNS) : found;
        return new History(
                job.job(), page, more ? Optional.of(page.get(RUNS - 1).id()) : Optional.empty());
    }

    Details details(long id) {
        NightRun run = find(id);
        NightJob job = orders.job(run.job());
        boolean undoable = run.endedAt() != null && orders.notUndone(run, job).isEmpty();
        return new Details(
                view(run),
                line(job),
                facts.tally(id),
                facts.parts(id),
                facts.steps(run),
                facts.orders(id),
                following(id),
                run.state() == RunState.RUNNING && run.lapsed(runs.now()),
                facts.refusedWhy(id),
                orders.leftToTry(id),
                undoable ? job.undoneUntil(run.endedAt()).filter(runs.now()::isBefore) : Optional.empty());
    }

    private List<RunView> following(long id) {
        TypedQuery<NightRun> query =
                em.createQuery("select r from NightRun r where r.ofRun = :of order by r.id", NightRun.class);
        return query.setParameter("of", id).getResultList().stream()
                .map(this::view)
                .toList();
    }

    RefusedPage refused(long id, Optional<String> reason, int after) {
        return facts.refused(find(id).id(), reason, after, REFUSED);
    }

    private NightRun find(long id) {
        return Optional.ofNullable(em.find(NightRun.class, id)).orElseThrow(() -> new NoSuchOrder(Reason.UNKNOWN_RUN));
    }

    private RunView view(NightRun run) {
        return run.view(work.progress(run.id()));
    }
}
