package az.icaze.audit;

import az.icaze.audit.AuditVerification.Break;
import az.icaze.audit.AuditVerification.Kind;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Walks along the chain slice by slice and recomputes every link. A slice ends with a checkpoint, which the next begins
 * from, whoever asks for it: so a chain of any length is checked in steps of a few seconds.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChainWalk {

    private static final int PAGE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditKey key;

    @Inject
    Clock clock;

    /** Links in one slice. */
    int slice = 50_000;

    /** The last checkpoint; empty before the first walk. */
    Optional<AuditCheckpoint> checkpoint() {
        return entities.createQuery("select c from AuditCheckpoint c order by c.id desc", AuditCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Goes on from a checkpoint, or begins at the first link, for one slice. */
    AuditVerification walk(Optional<AuditCheckpoint> from, SignedInPerson actor) {
        Optional<Break> untrue = from.flatMap(this::untrue);
        if (untrue.isPresent()) {
            return found(from.get().sequence(), untrue);
        }
        Slice walked = new Slice(from);
        Optional<Break> broken = walked.links().or(() -> leftOut(from, walked));
        if (broken.isEmpty() && walked.last != null) {
            entities.persist(
                    new AuditCheckpoint(walked.last, walked.lastEntry, waiting(), clock.instant(), actor.fin(), key));
        }
        return found(walked.sequence, broken);
    }

    /** How the chain stands without a step further. */
    AuditVerification found(long checked, Optional<Break> broken) {
        return new AuditVerification(checked, head(), waiting(), broken);
    }

    private Optional<Break> untrue(AuditCheckpoint from) {
        if (!from.genuine(key)) {
            return Optional.of(new Break(from.sequence(), Kind.CHECKPOINT));
        }
        AuditSeal link = entities.find(AuditSeal.class, from.sequence());
        if (link == null) {
            return Optional.of(new Break(from.sequence(), Kind.GAP));
        }
        return MessageDigest.isEqual(link.mac(), from.link())
                ? Optional.empty()
                : Optional.of(new Break(from.sequence(), Kind.ALTERED));
    }

    /** Nobody who writes a line can keep it off the sealer's list; whoever took it off later is found here. */
    private Optional<Break> leftOut(Optional<AuditCheckpoint> from, Slice walked) {
        boolean end = walked.sequence >= head();
        return entities.createQuery("""
                        select e.id from AuditEntry e where e.id > :low and (:end = true or e.id <= :high)
                        and not exists (select s from AuditSeal s where s.entryId = e.id)
                        and not exists (select u from AuditUnsealed u where u.entryId = e.id) order by e.id""", Long.class)
                .setParameter("low", from.map(AuditCheckpoint::lastEntry).orElse(0L))
                .setParameter("end", end)
                .setParameter("high", walked.lastEntry)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(line -> new Break(line, Kind.LEFT_OUT));
    }

    private long head() {
        return entities.createQuery("select max(s.sequence) from AuditSeal s", Long.class)
                .getResultStream()
                .mapToLong(found -> found == null ? 0 : found)
                .sum();
    }

    private long waiting() {
        return entities.createQuery("select u.entryId from AuditUnsealed u", Long.class)
                .setMaxResults(AuditVerification.COUNTED)
                .getResultList()
                .size();
    }

    /** One slice of the walk. */
    private final class Slice {

        private long sequence;
        private byte[] previous;
        private long lastEntry;
        private AuditSeal last;

        Slice(Optional<AuditCheckpoint> from) {
            sequence = from.map(AuditCheckpoint::sequence).orElse(0L);
            previous = from.map(AuditCheckpoint::link).orElse(AuditKey.BEFORE_THE_FIRST);
            lastEntry = from.map(AuditCheckpoint::lastEntry).orElse(0L);
        }

        Optional<Break> links() {
            long end = sequence + slice;
            while (sequence < end) {
                List<Object[]> page = page((int) Math.min(PAGE, end - sequence));
                if (page.isEmpty()) {
                    return Optional.empty();
                }
                for (Object[] row : page) {
                    Optional<Kind> broken = broken((AuditSeal) row[0], (AuditEntry) row[1]);
                    if (broken.isPresent()) {
                        return Optional.of(new Break(sequence + 1, broken.get()));
                    }
                    pass((AuditSeal) row[0]);
                }
                entities.clear();
            }
            return Optional.empty();
        }

        private void pass(AuditSeal link) {
            sequence = link.sequence();
            previous = link.mac();
            lastEntry = Math.max(lastEntry, link.entryId());
            last = link;
        }

        private Optional<Kind> broken(AuditSeal link, AuditEntry entry) {
            if (link.sequence() != sequence + 1) {
                return Optional.of(Kind.GAP);
            }
            if (entry == null) {
                return Optional.of(Kind.ENTRY_MISSING);
            }
            return MessageDigest.isEqual(link.mac(), key.mac(sequence + 1, previous, entry))
                    ? Optional.empty()
                    : Optional.of(Kind.ALTERED);
        }

        private List<Object[]> page(int size) {
            return entities.createQuery("""
                            select s, e from AuditSeal s left join AuditEntry e on e.id = s.entryId
                            where s.sequence > :after order by s.sequence""", Object[].class)
                    .setParameter("after", sequence)
                    .setMaxResults(size)
                    .getResultList();
        }
    }
}
