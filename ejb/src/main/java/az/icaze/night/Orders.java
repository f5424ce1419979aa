package az.icaze.night;

import az.icaze.identity.Actor;
import az.icaze.night.NightOrder.Act;
import az.icaze.night.NightView.Ordered;
import az.icaze.night.NoSuchOrder.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What people order is a change of a run in the database, in one transaction with who ordered it and why. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Orders {

    @PersistenceContext
    EntityManager em;

    @Inject
    NightRuns runs;

    @Inject
    Admission admission;

    @Inject
    WorkList list;

    Ordered begin(NightWish wish, RunKind kind, Actor actor) {
        NightJob job = job(wish.job());
        boolean undoes = undoes(job);
        if (undoes || (kind == RunKind.REHEARSAL && !job.effect().weighed())) {
            throw new NoSuchOrder(undoes ? Reason.ONLY_UNDOES : Reason.NOT_REHEARSED);
        }
        RunWish run = new RunWish(job.job(), wish.day(), Optional.empty(), wish.reason(), wish.key());
        // Two who come at once get the same run under the same key, and under none the second is told of the first.
        runs.alone();
        Optional<NightRun> before = wish.key().flatMap(key -> underKey(run, key));
        if (before.filter(other -> other.kind() != kind).isPresent()) {
            throw new NoSuchOrder(Reason.KEY_USED);
        }
        if (before.isPresent()) {
            return new Ordered(before.get().id(), true);
        }
        if (kind == RunKind.REHEARSAL) {
            admission.within(run.day());
        } else {
            admission.admit(run.job(), run.day());
        }
        return new Ordered(runs.ask(run, kind, actor).id(), false);
    }

    private Optional<NightRun> underKey(RunWish wish, String key) {
        return em.createQuery(
                        "select r from NightRun r where r.job = :job and r.day = :day and r.askedKey = :key",
                        NightRun.class)
                .setParameter("job", wish.job())
                .setParameter("day", wish.day())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void order(long id, Act act, String words, Actor actor) {
        String reason = NightWish.reason(words);
        NightRun run = locked(id);
        if (run.follows(act)) {
            return;
        }
        if (act == Act.APPROVE || act == Act.RESUME) {
            notShorterThanFound(run);
        }
        String before = run.state().name();
        Instant at = runs.now();
        switch (act) {
            case STOP -> run.stop();
            case RESUME -> run.resume();
            case APPROVE -> run.approve(actor);
            case ABANDON -> run.abandon(at);
        }
        em.persist(new NightOrder(run, act, reason, actor, at));
        runs.record(run, act.done(), actor, before, Map.of("reason", reason));
    }

    private void notShorterThanFound(NightRun run) {
        if (run.candidates() != null && list.size(run.id()) < run.candidates()) {
            throw new NoSuchOrder(Reason.WORK_LIST_GONE);
        }
    }

    long retry(long id, String words, Actor actor) {
        String reason = NightWish.reason(words);
        runs.alone();
        NightRun run = ended(id);
        boolean beingTried = following(run, RunKind.RETRY, "and r.state not in (DONE, ABANDONED)");
        if (beingTried || leftToTry(id) == 0) {
            throw new NoSuchOrder(Reason.NOTHING_REFUSED);
        }
        admission.onlyOne(run.job(), run.day());
        return follow(run, run.job(), RunKind.RETRY, reason, actor);
    }

    long undo(long id, String words, Actor actor) {
        String reason = NightWish.reason(words);
        NightRun run = ended(id);
        NightJob job = job(run.job());
        notUndone(run, job).ifPresent(reasonAgainst -> {
            throw new NoSuchOrder(reasonAgainst);
        });
        if (job.undoneUntil(run.endedAt()).filter(runs.now()::isAfter).isPresent()) {
            throw new UndoTooLate(job.undoHours());
        }
        return follow(run, job.undoneBy(), RunKind.UNDO, reason, actor);
    }

    /** Why it cannot be taken back, whenever it ended; empty where it can. */
    Optional<Reason> notUndone(NightRun run, NightJob job) {
        if (job.undoneBy() == null || run.kind() == RunKind.REHEARSAL) {
            return Optional.of(Reason.NEVER_UNDONE);
        }
        if (following(run, RunKind.UNDO, "and r.state <> ABANDONED")) {
            return Optional.of(Reason.UNDONE_ALREADY);
        }
        return leftToUndo(run.id()) > 0 ? Optional.empty() : Optional.of(Reason.NOTHING_TO_UNDO);
    }

    /** What it did without what those did that were to take it back and were given up. */
    private long leftToUndo(long run) {
        return (Long) em.createNativeQuery(
                        "select cast(coalesce(sum(case when r.id = :run then p.done else -p.done end), 0) as bigint)"
                                + " from night_run r join night_part p on p.run = r.id"
                                + " where r.id = :run or r.of_run = :run and r.kind = 'UNDO'",
                        Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }

    private long follow(NightRun run, String job, RunKind kind, String reason, Actor actor) {
        RunWish wish = new RunWish(job, run.day(), Optional.of(run.id()), reason, Optional.empty());
        return runs.ask(wish, kind, actor).id();
    }

    /** Locked, so that of two orders at once the second sees the first. */
    private NightRun locked(long id) {
        return Optional.ofNullable(em.find(NightRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchOrder(Reason.UNKNOWN_RUN));
    }

    private NightRun ended(long id) {
        NightRun run = locked(id);
        if (run.endedAt() == null) {
            throw new RunMovedOn();
        }
        return run;
    }

    private boolean following(NightRun run, RunKind kind, String which) {
        return !em.createQuery(
                        "select r.id from NightRun r where r.ofRun = :of and r.kind = :kind " + which, Long.class)
                .setParameter("of", run.id())
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    /** How many refused items have not been tried again. */
    long leftToTry(long run) {
        return (Long) em.createNativeQuery(
                        "select count(*) from night_refusal where run = :run and retried_in is null", Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }

    /** By its form first: what comes in an address may be anything, also what no database takes. */
    NightJob job(String name) {
        return Optional.ofNullable(name)
                .filter(code -> code.matches("[a-z-]{1,64}"))
                .map(code -> em.find(NightJob.class, code))
                .orElseThrow(() -> new NoSuchOrder(Reason.UNKNOWN_JOB));
    }

    /** Whether it only takes back what another did. */
    boolean undoes(NightJob job) {
        return !em.createQuery("select j.job from NightJob j where j.undoneBy = :job", String.class)
                .setParameter("job", job.job())
                .getResultList()
                .isEmpty();
    }
}
