package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.pki.CertificateAuthority;
import az.icaze.pki.CertificateProfile;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Has single certificates signed by the authority and enters them into the register. */
@ApplicationScoped
class Certifier {

    @PersistenceContext
    EntityManager em;

    @Inject
    CertificateAuthority authority;

    @Inject
    StateChanges changes;

    /** For a key whose possession the request proves. */
    Certificate certify(CertificateRequest request, SubscriptionView service, KeyPurpose purpose, Actor actor) {
        CertificateProfile profile =
                profile(request.person(), request.type(), purpose, request.organisation(), service);
        X509Certificate issued = authority.issue(profile, request.proof(purpose));
        String key = request.proof(purpose).keyFingerprint();
        return enter(new Certificate(service, profile, request.person(), key, issued), actor);
    }

    /** For the key of one that is replaced; the organisation it names stays, the person's name is today's. */
    Certificate renew(Certificate old, Person person, SubscriptionView service, Actor actor) {
        return over(old, person, old.type(), SubjectOrganisation.of(old.certificate()), service, actor);
    }

    /** For the key of one that stays, or is replaced: of any type, in the person's name of today. */
    Certificate over(
            Certificate known,
            Person person,
            AsanImzaType type,
            Optional<SubjectOrganisation> organisation,
            SubscriptionView service,
            Actor actor) {
        CertificateProfile profile = profile(person, type, known.purpose(), organisation, service);
        X509Certificate issued = authority.renew(profile, known.certificate());
        return enter(new Certificate(service, profile, person, known.keyFingerprint(), issued), actor);
    }

    private static CertificateProfile profile(
            Person person,
            AsanImzaType type,
            KeyPurpose purpose,
            Optional<SubjectOrganisation> organisation,
            SubscriptionView service) {
        return new CertificateProfile(
                type, purpose, person.fin(), person.surname(), person.givenName(), organisation, service.validUntil());
    }

    private Certificate enter(Certificate certificate, Actor actor) {
        em.persist(certificate);
        changes.issued(certificate, actor);
        return certificate;
    }
}
