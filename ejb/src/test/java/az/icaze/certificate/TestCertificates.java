package az.icaze.certificate;

import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.CertificateProfile;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.pki.TestAuthority;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The register on a test's database, wired as the container does it, for tests of this room and of those above. */
public final class TestCertificates {

    private static final Pkcs10 AUTHENTICATION = new Pkcs10(SimKeys.request(SimKeys.pair()));
    private static final Pkcs10 SIGNING = new Pkcs10(SimKeys.request(SimKeys.pair()));

    private TestCertificates() {}

    /** The register; the authority is made on first use of this database. */
    public static Certificates open(EntityManager em, Clock clock) {
        Certificates certificates = new Certificates();
        certificates.em = em;
        certificates.issuance = issuance(em, clock);
        certificates.usabilities = new Usabilities();
        certificates.usabilities.em = em;
        certificates.usabilities.subscriptions = TestSubscriptions.open(em);
        return certificates;
    }

    private static Issuance issuance(EntityManager em, Clock clock) {
        Issuance issuance = new Issuance();
        issuance.em = em;
        issuance.clock = clock;
        issuance.audit = new Audit(em, clock);
        issuance.authority = TestAuthority.open(em, clock);
        issuance.subscriptions = TestSubscriptions.open(em);
        issuance.userIds = new UserIds();
        issuance.userIds.em = em;
        issuance.userIds.random = new SecureRandom();
        return issuance;
    }

    /** A certificate in any state, beside any register. */
    static Certificate certificate(
            SubscriptionView service, AsanImzaType type, CertificateState state, Instant issued) {
        Person leyla = person("5VBK5VR", "Əliyeva", "Leyla");
        CertificateRequest request =
                new CertificateRequest(leyla, service.phone(), type, Optional.empty(), AUTHENTICATION, SIGNING);
        CertificateProfile profile = new CertificateProfile(
                type,
                KeyPurpose.SIGNING,
                leyla.fin(),
                leyla.surname(),
                leyla.givenName(),
                Optional.empty(),
                service.validUntil());
        return new Certificate(
                request, service, KeyPurpose.SIGNING, TestAuthority.untrusted(profile, SIGNING, issued), state);
    }

    static Person person(String fin, String surname, String givenName) {
        return new Person(
                new Fin(fin), surname, givenName, "", LocalDate.of(1985, 3, 8), new DocumentNumber("AA1234567"), true);
    }

    static SubjectOrganisation araz() {
        return new SubjectOrganisation(new Voen("1401555071"), "Araz Logistika MMC", Optional.of("Direktor"));
    }

    /** A request for a pair of certificates over the two keys of one SIM. */
    static CertificateRequest request(
            Person person,
            Phone phone,
            AsanImzaType type,
            Optional<SubjectOrganisation> organisation,
            KeyPair authentication,
            KeyPair signing) {
        return new CertificateRequest(
                person,
                phone,
                type,
                organisation,
                new Pkcs10(SimKeys.request(authentication)),
                new Pkcs10(SimKeys.request(signing)));
    }
}
