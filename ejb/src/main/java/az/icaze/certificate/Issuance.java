package az.icaze.certificate;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.CertificateAuthority;
import az.icaze.pki.CertificateProfile;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one way by which a pair of certificates comes into the register. */
@ApplicationScoped
class Issuance {

    /** Sets the locks of this room apart from others: "cert" in ASCII. */
    private static final int LOCK = 0x63657274;

    @PersistenceContext
    EntityManager em;

    @Inject
    CertificateAuthority authority;

    @Inject
    Subscriptions subscriptions;

    @Inject
    UserIds userIds;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    IssuedCertificates issue(CertificateRequest request, Actor actor) {
        lock(request.phone());
        Instant now = clock.instant();
        SubscriptionView service = subscriptions
                .find(request.phone())
                .filter(found -> found.certifiable(now))
                .orElseThrow(ServiceNotActive::new);
        claimKeys(request, service);
        OnOneNumber held = new OnOneNumber(live(request.phone()), service, now);
        Optional<IssuedCertificates> before = held.pairFor(request).map(pair -> again(request, pair));
        return before.orElseGet(() -> anew(request, service, held, actor));
    }

    private IssuedCertificates again(CertificateRequest request, OnOneNumber.Pair pair) {
        return new IssuedCertificates(
                userIds.of(request.person(), request.phone()),
                pair.authentication().certificate(),
                pair.signing().certificate(),
                true);
    }

    private IssuedCertificates anew(
            CertificateRequest request, SubscriptionView service, OnOneNumber held, Actor actor) {
        held.refuse(request);
        held.replacedBy(request).forEach(old -> supersede(old, actor));
        held.onOtherSims().forEach(old -> revoke(old, actor));
        em.flush();
        UserId userId = userIds.of(request.person(), request.phone());
        X509Certificate authentication = certify(request, service, KeyPurpose.AUTHENTICATION, actor);
        X509Certificate signing = certify(request, service, KeyPurpose.SIGNING, actor);
        subscriptions.certified(request.phone(), held.now());
        return new IssuedCertificates(userId, authentication, signing, false);
    }

    private X509Certificate certify(
            CertificateRequest request, SubscriptionView service, KeyPurpose purpose, Actor actor) {
        CertificateProfile profile = new CertificateProfile(
                request.type(),
                purpose,
                request.person().fin(),
                request.person().surname(),
                request.person().givenName(),
                request.organisation(),
                service.validUntil());
        X509Certificate issued = authority.issue(profile, request.proof(purpose));
        Certificate certificate = new Certificate(request, service, purpose, issued, CertificateState.ACTIVE);
        em.persist(certificate);
        audit.record(
                actor, subject(certificate), "issued", null, certificate.state().name());
        return issued;
    }

    private void supersede(Certificate certificate, Actor actor) {
        String from = certificate.state().name();
        certificate.supersede();
        audit.record(
                actor,
                subject(certificate),
                "superseded",
                from,
                certificate.state().name());
    }

    private void revoke(Certificate certificate, Actor actor) {
        String from = certificate.state().name();
        certificate.revoke();
        audit.record(
                actor,
                subject(certificate),
                "revoked",
                from,
                certificate.state().name());
    }

    private void claimKeys(CertificateRequest request, SubscriptionView service) {
        if (request.authentication().keyFingerprint().equals(request.signing().keyFingerprint())) {
            throw new KeysNotDistinct();
        }
        for (KeyPurpose purpose : KeyPurpose.values()) {
            String fingerprint = request.proof(purpose).keyFingerprint();
            CertifiedKey known = em.find(CertifiedKey.class, fingerprint);
            if (known == null) {
                em.persist(new CertifiedKey(fingerprint, request.person().fin(), service.iccid(), purpose));
            } else if (!known.serves(request.person().fin(), service.iccid(), purpose)) {
                throw new KeyAlreadyCertified();
            }
        }
    }

    private List<Certificate> live(Phone phone) {
        return em.createQuery("select c from Certificate c where c.phone = :phone", Certificate.class)
                .setParameter("phone", phone)
                .getResultStream()
                .filter(Certificate::live)
                .toList();
    }

    /** One issue at a time per number, so that two counters cannot both find it free. */
    private void lock(Phone phone) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:room, hashtext(:phone)) as text)")
                .setParameter("room", LOCK)
                .setParameter("phone", phone.value())
                .getSingleResult();
    }

    private static AuditSubject subject(Certificate certificate) {
        return new AuditSubject("certificate", certificate.serial());
    }
}
