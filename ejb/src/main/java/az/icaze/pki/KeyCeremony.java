package az.icaze.pki;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Makes the root and the issuing authority, once in the life of a database. Nodes that start together take turns under
 * an advisory lock, and the later one finds the work done; the role's uniqueness holds even without the lock.
 */
@ApplicationScoped
class KeyCeremony {

    /** Any number nobody else locks: "pki" in ASCII. */
    private static final long LOCK = 0x706b69L;

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyWrapping wrapping;

    @Inject
    CaTemplates templates;

    @Inject
    SecureRandom random;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void hold() {
        takeTurns();
        CaCertificate issuing = em.find(CaCertificate.class, CaRole.ISSUING);
        if (issuing == null) {
            make(BakuTime.date(clock.instant()));
        } else {
            issuing.signer(wrapping);
        }
    }

    private void make(LocalDate today) {
        KeyPair rootKeys = CaTemplates.keys(random);
        X509Certificate root = templates.root(rootKeys, SerialNumber.next(random), today);
        KeyPair issuingKeys = CaTemplates.keys(random);
        X509Certificate issuing = templates.issuing(
                issuingKeys.getPublic(), SerialNumber.next(random), today, Signer.of(root, rootKeys.getPrivate()));
        keep(CaRole.ROOT, root, rootKeys.getPrivate());
        keep(CaRole.ISSUING, issuing, issuingKeys.getPrivate());
    }

    private void keep(CaRole role, X509Certificate certificate, PrivateKey key) {
        em.persist(new CaCertificate(role, certificate, key, wrapping));
        audit.record(
                Machine.SYSTEM, new AuditSubject("authority", X509.serial(certificate)), "made", null, role.name());
    }

    private void takeTurns() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
