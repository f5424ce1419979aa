package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many services the operators' refusals may suspend at once on one day. An operator whose billing is faulty says no
 * for everybody, within minutes and while nobody looks; a million people could not sign then, through no fault of theirs.
 * So beyond a share of all services a refusal only makes a month unpaid, and the suspension is left to the night
 * ({@link SuspendUnpaid}), which asks a person when there are too many.
 *
 * <p>Answers that come in the same instant may each find the last place free: some more than the limit, as many as work at
 * once, can come through.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SuspensionBreaker {

    private static final Logger LOG = System.getLogger(SuspensionBreaker.class.getName());
    private static final int SHARDS = 16;

    private static final String OPEN = """
            insert into fee_breaker (day, most)
            select :day, greatest(:least, count(*) * :percent / 100) from subscription
            where type = 'BUSINESS' and state = 'ACTIVE'
            on conflict do nothing""";

    private static final String ROOM = """
            select b.most > coalesce((select sum(c.suspended) from fee_breaker_count c where c.day = b.day), 0)
            from fee_breaker b where b.day = :day""";

    private static final String COUNT = """
            insert into fee_breaker_count (day, shard, suspended) values (:day, :shard, 1)
            on conflict (day, shard) do update set suspended = fee_breaker_count.suspended + 1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.fee.breaker-percent", defaultValue = "5")
    int percent;

    @Inject
    @ConfigProperty(name = "icaze.fee.breaker-least", defaultValue = "100")
    long least;

    /**
     * Whether the service on this number is to be suspended now; then it is counted.
     *
     * @param day Baku date
     */
    boolean lets(Phone phone, LocalDate day) {
        if (room(day).isEmpty()) {
            em.createNativeQuery(OPEN)
                    .setParameter("day", day)
                    .setParameter("least", least)
                    .setParameter("percent", percent)
                    .executeUpdate();
        }
        if (!room(day).contains(true)) {
            trip(day);
            return false;
        }
        em.createNativeQuery(COUNT)
                .setParameter("day", day)
                .setParameter("shard", Math.floorMod(phone.value().hashCode(), SHARDS))
                .executeUpdate();
        return true;
    }

    /** Empty before the day's first refusal. */
    private List<?> room(LocalDate day) {
        return em.createNativeQuery(ROOM, Boolean.class)
                .setParameter("day", day)
                .getResultList();
    }

    private void trip(LocalDate day) {
        int first = em.createNativeQuery(
                        "update fee_breaker set tripped_at = :now where day = :day and tripped_at is null")
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("day", day)
                .executeUpdate();
        if (first > 0) {
            audit.record(Machine.SYSTEM, new AuditSubject("fee-breaker", day.toString()), "tripped", null, null);
            LOG.log(Level.ERROR, "ALARM: the operators refuse too many fees on {0}; the night will ask a person", day);
        }
    }
}
