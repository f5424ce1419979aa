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
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.ServiceRenewed;
import az.icaze.subscription.ServiceTypeTaken;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The register on a test's database, wired as the container does it, for tests of this room and of those above. */
public final class TestCertificates {

    private static final Pkcs10 SIGNING = new Pkcs10(SimKeys.request(SimKeys.pair()));

    private TestCertificates() {}

    /** The register; the authority is made on first use of this database. */
    public static Certificates open(EntityManager em, Clock clock) {
        Room room = new Room(em, clock);
        Certificates certificates = new Certificates();
        certificates.em = em;
        certificates.issuance = room.issuance();
        certificates.prolonging = room.prolonging();
        certificates.holdbacks = room.holdbacks();
        certificates.usabilities = room.usabilities();
        certificates.userIds = room.userIds();
        return certificates;
    }

    static void wire(CertificateRegister register, EntityManager em, Clock clock) {
        Room room = new Room(em, clock);
        register.em = em;
        register.clock = clock;
        register.looks = new RegisterLooks();
        register.looks.audit = new Audit(em, clock);
        register.holdbacks = room.holdbacks();
        register.numbers = room.numbers();
        register.subscriptions = TestSubscriptions.open(em);
    }

    /** Hears what a service's change means for the certificates on it, in the transaction that changes it. */
    public static Consumer<Object> ear(EntityManager em, Clock clock) {
        ServiceChanges changes = new Room(em, clock).serviceChanges();
        return news -> {
            if (news instanceof ServiceEnded end) {
                changes.ended(end);
            } else if (news instanceof ServiceRenewed renewal) {
                changes.renewed(renewal);
            } else {
                changes.retyped((ServiceTypeTaken) news);
            }
        };
    }

    /** The room's pieces, each with the ones it needs. */
    private record Room(EntityManager em, Clock clock) {

        Numbers numbers() {
            Numbers numbers = new Numbers();
            numbers.em = em;
            numbers.clock = clock;
            numbers.subscriptions = TestSubscriptions.open(em);
            return numbers;
        }

        StateChanges changes() {
            StateChanges changes = new StateChanges();
            changes.audit = new Audit(em, clock);
            changes.clock = clock;
            return changes;
        }

        Certifier certifier() {
            Certifier certifier = new Certifier();
            certifier.em = em;
            certifier.authority = TestAuthority.open(em, clock);
            certifier.changes = changes();
            return certifier;
        }

        UserIds userIds() {
            UserIds userIds = new UserIds();
            userIds.em = em;
            userIds.random = new SecureRandom();
            userIds.numbers = numbers();
            userIds.audit = new Audit(em, clock);
            return userIds;
        }

        Issuance issuance() {
            Issuance issuance = new Issuance();
            issuance.em = em;
            issuance.subscriptions = TestSubscriptions.open(em);
            issuance.numbers = numbers();
            issuance.certifier = certifier();
            issuance.changes = changes();
            issuance.userIds = userIds();
            return issuance;
        }

        Prolonging prolonging() {
            Prolonging prolonging = new Prolonging();
            prolonging.em = em;
            prolonging.numbers = numbers();
            prolonging.certifier = certifier();
            prolonging.changes = changes();
            prolonging.userIds = userIds();
            return prolonging;
        }

        Holdbacks holdbacks() {
            Holdbacks holdbacks = new Holdbacks();
            holdbacks.numbers = numbers();
            holdbacks.subscriptions = TestSubscriptions.open(em);
            holdbacks.changes = changes();
            return holdbacks;
        }

        Usabilities usabilities() {
            Usabilities usabilities = new Usabilities();
            usabilities.em = em;
            usabilities.subscriptions = TestSubscriptions.open(em);
            usabilities.clock = clock;
            return usabilities;
        }

        ServiceChanges serviceChanges() {
            ServiceChanges changes = new ServiceChanges();
            changes.numbers = numbers();
            changes.changes = changes();
            return changes;
        }
    }

    /** A certificate of this type that came to this state, beside any register. */
    static Certificate certificate(
            SubscriptionView service, AsanImzaType type, CertificateState state, Instant issued) {
        Person leyla = person("5VBK5VR", "Əliyeva", "Leyla");
        CertificateProfile profile = new CertificateProfile(
                type,
                KeyPurpose.SIGNING,
                leyla.fin(),
                leyla.surname(),
                leyla.givenName(),
                Optional.empty(),
                service.validUntil());
        X509Certificate signed = TestAuthority.untrusted(profile, SIGNING, issued);
        Certificate certificate = new Certificate(
                carrying(service, state == CertificateState.ISSUED ? other(type) : type),
                profile,
                leyla,
                SIGNING.keyFingerprint(),
                signed);
        switch (state) {
            case ISSUED, ACTIVE -> {}
            case SUSPENDED -> certificate.stage().suspend(StateReason.PHONE_LOST, issued);
            case REVOKED -> certificate.stage().revoke(StateReason.HOLDER_REQUEST, issued);
            case SUPERSEDED -> certificate.stage().supersede(issued);
        }
        return certificate;
    }

    private static AsanImzaType other(AsanImzaType type) {
        return type == AsanImzaType.BUSINESS ? AsanImzaType.GOVERNMENTAL : AsanImzaType.BUSINESS;
    }

    /** The same service of another type. */
    private static SubscriptionView carrying(SubscriptionView service, AsanImzaType type) {
        return new SubscriptionView(
                service.phone(),
                service.operator(),
                type,
                service.iccid(),
                service.sim(),
                service.state(),
                service.activatedAt(),
                service.validUntil());
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
