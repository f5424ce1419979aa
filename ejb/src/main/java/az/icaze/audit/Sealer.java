package az.icaze.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;

/** Chains committed entries. One works at a time in the whole cluster, under an advisory lock of its transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Sealer {

    static final int BATCH = 1000;

    /** Any number, the same on every node and used for nothing else. */
    static final long LOCK = 0x1CA2E_A0D17L;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditKey key;

    @Inject
    Clock clock;

    /**
     * Chains up to {@value #BATCH} entries in the order of their writing.
     *
     * @return how many; fewer than {@value #BATCH} means that nothing is left, or that another node is at it
     */
    int seal() {
        if (!locked()) {
            return 0;
        }
        List<AuditEntry> entries = takeUnsealed();
        AuditSeal head = head();
        long sequence = head == null ? 0 : head.sequence();
        byte[] previous = head == null ? AuditKey.BEFORE_THE_FIRST : head.mac();
        for (AuditEntry entry : entries) {
            sequence++;
            previous = key.mac(sequence, previous, entry);
            entities.persist(new AuditSeal(sequence, entry.id(), previous, clock.instant()));
        }
        return entries.size();
    }

    private boolean locked() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private List<AuditEntry> takeUnsealed() {
        List<Long> ids = entities.unwrap(Session.class)
                .createNativeQuery("""
                        delete from audit_unsealed where entry_id in (
                            select entry_id from audit_unsealed order by entry_id limit :batch)
                        returning entry_id""", Long.class)
                .setParameter("batch", BATCH)
                .getResultList();
        return entities.createQuery("select e from AuditEntry e where e.id in :ids order by e.id", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private AuditSeal head() {
        return entities.createQuery("select s from AuditSeal s order by s.sequence desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
