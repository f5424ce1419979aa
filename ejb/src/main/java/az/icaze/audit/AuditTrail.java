package az.icaze.audit;

import az.icaze.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** What an auditor may do: read the trail and have it verified; nobody may do more. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditTrail {

    private static final int PAGE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditKey key;

    /**
     * Lines from the newest to the oldest.
     *
     * @param first how many of the newest to pass over
     * @param count 1 to 100
     */
    public List<AuditLine> latest(int first, int count) {
        return entities.createQuery("""
                        select e, s.sequence from AuditEntry e left join AuditSeal s on s.entryId = e.id
                        order by e.id desc""", Object[].class)
                .setFirstResult(first)
                .setMaxResults(Math.min(count, 100))
                .getResultStream()
                .map(row -> ((AuditEntry) row[0]).line((Long) row[1]))
                .toList();
    }

    /** How many lines there are. */
    public long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class)
                .getSingleResult();
    }

    /** Walks the chain from its first link to its last and recomputes every link. */
    public AuditVerification verify() {
        byte[] previous = AuditKey.BEFORE_THE_FIRST;
        long sequence = 0;
        List<Object[]> page = links(sequence);
        while (!page.isEmpty()) {
            for (Object[] row : page) {
                AuditSeal link = (AuditSeal) row[0];
                sequence++;
                Optional<AuditVerification.Kind> broken = broken(link, (AuditEntry) row[1], sequence, previous);
                if (broken.isPresent()) {
                    return new AuditVerification(
                            sequence - 1, unsealed(), Optional.of(new AuditVerification.Break(sequence, broken.get())));
                }
                previous = link.mac();
            }
            entities.clear();
            page = links(sequence);
        }
        return new AuditVerification(sequence, unsealed(), Optional.empty());
    }

    private Optional<AuditVerification.Kind> broken(AuditSeal link, AuditEntry entry, long expected, byte[] previous) {
        if (link.sequence() != expected) {
            return Optional.of(AuditVerification.Kind.GAP);
        }
        if (entry == null) {
            return Optional.of(AuditVerification.Kind.ENTRY_MISSING);
        }
        return MessageDigest.isEqual(link.mac(), key.mac(expected, previous, entry))
                ? Optional.empty()
                : Optional.of(AuditVerification.Kind.ALTERED);
    }

    private List<Object[]> links(long after) {
        return entities.createQuery("""
                        select s, e from AuditSeal s left join AuditEntry e on e.id = s.entryId
                        where s.sequence > :after order by s.sequence""", Object[].class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private long unsealed() {
        return entities.createQuery("""
                        select count(e) from AuditEntry e
                        where not exists (select s from AuditSeal s where s.entryId = e.id)""", Long.class).getSingleResult();
    }
}
