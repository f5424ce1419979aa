package az.icaze.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

/**
 * Between the chunks of a run and a node that wants to take it up. Chunks stand here side by side; a lock on the run's own
 * row would do, but those who share one let nobody else to it as long as one of them is there: neither a lease would be
 * renewed nor a stop heard before the run's end.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Fence {

    /** Any number, the same on every node and used for nothing else; the second part of the lock is the run. */
    private static final int LOCK = 0x1CA2E;

    private static final String AT_IT =
            "select 1 from night_run where id = :run and fence = :fence and state = 'RUNNING'";

    /** Of a node that does not come on with its chunk: it is paused, or cut off. */
    private static final String END_IDLE = """
            select count(pg_terminate_backend(a.pid)) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.database = a.datid and l.objsubid = 2
                and l.classid = cast(:lock as oid) and l.objid = cast(:run as oid) and l.granted
                and a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - make_interval(secs => :idle)""";

    @PersistenceContext
    EntityManager em;

    /** Stays at the run until the end of the transaction: nobody takes it away meanwhile. */
    void standAt(TakenRun run) {
        of("select cast(pg_advisory_xact_lock_shared(:lock, cast(:run as int)) as text)", run.id())
                .getSingleResult();
        boolean gone = em.createNativeQuery(AT_IT)
                .setParameter("run", run.id())
                .setParameter("fence", run.fence())
                .getResultList()
                .isEmpty();
        if (gone) {
            throw new FenceFallen(run);
        }
    }

    /**
     * Whether no chunk is in the middle, and none begins before the end of this transaction. Where one is and has not moved
     * for so long, its transaction is ended, so that the run is free the next time.
     */
    boolean clear(long run, Duration idle) {
        Boolean clear = (Boolean) of("select pg_try_advisory_xact_lock(:lock, cast(:run as int))", run)
                .getSingleResult();
        if (!clear) {
            of(END_IDLE, run).setParameter("idle", (double) idle.toSeconds()).getSingleResult();
        }
        return clear;
    }

    private Query of(String sql, long run) {
        return em.createNativeQuery(sql).setParameter("lock", LOCK).setParameter("run", run);
    }
}
