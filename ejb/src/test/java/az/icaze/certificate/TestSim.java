package az.icaze.certificate;

import static az.icaze.certificate.TestCertificates.person;
import static az.icaze.certificate.TestCertificates.request;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SimKeys;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.pki.X509;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A number of its own with a card and the two keys on it, and what befalls it; each step is a transaction. */
final class TestSim {

    static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    /** The first instant at which what began then has expired. */
    static final Instant EXPIRED = Instant.parse("2029-05-10T20:00:00Z");

    static final Person LEYLA = person("5VBK5VR", "Əliyeva", "Leyla");
    static final Person KAMRAN = person("A9RJ7DM", "Hüseynov", "Kamran");
    static final String CARD = "8999401000000000001";
    static final String DUPLICATE = "8999401000000000002";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final Phone phone = new Phone("+99450215%04d".formatted(NUMBERS.incrementAndGet()));
    final KeyPair pin1 = SimKeys.pair();
    final KeyPair pin2 = SimKeys.pair();

    private final TestDatabase database;

    TestSim(TestDatabase database) {
        this.database = database;
    }

    void activate(AsanImzaType type, String iccid, Instant at) {
        report(new ServiceActivated(Operator.AZERCELL, phone, type, iccid, SimKind.PHYSICAL, at), at);
    }

    void suspendService(Instant at) {
        report(new ServiceSuspended(Operator.AZERCELL, phone, at), at);
    }

    void prolongService(AsanImzaType type, Instant at) {
        report(new ServiceEvent.Prolonged(Operator.AZERCELL, phone, type, Optional.empty(), at), at);
    }

    void changeServiceType(AsanImzaType type, Instant at) {
        report(new ServiceEvent.TypeChanged(Operator.AZERCELL, phone, type, Optional.empty(), at), at);
    }

    void blockPuk(Instant at) {
        report(new ServiceEvent.Blocked(Operator.AZERCELL, phone, at), at);
    }

    void cancelService(Instant at) {
        report(new ServiceEvent.Cancelled(Operator.AZERCELL, phone, at), at);
    }

    void replaceSim(Instant at) {
        report(new SimReplaced(Operator.AZERCELL, phone, CARD, DUPLICATE, SimKind.PHYSICAL, at), at);
    }

    private void report(Object message, Instant at) {
        database.run(em -> TestSubscriptions.report(em, message, TestCertificates.ear(em, clock(at))));
    }

    IssuedCertificates issue(Person person, AsanImzaType type) {
        return issue(person, type, Optional.empty());
    }

    IssuedCertificates issue(Person person, AsanImzaType type, Optional<SubjectOrganisation> organisation) {
        return issue(person, type, organisation, pin1, pin2, NOW);
    }

    /** Over keys of another SIM. */
    IssuedCertificates issueAnew(Person person, AsanImzaType type) {
        return issue(person, type, Optional.empty(), SimKeys.pair(), SimKeys.pair(), NOW);
    }

    IssuedCertificates issue(
            Person person,
            AsanImzaType type,
            Optional<SubjectOrganisation> organisation,
            KeyPair authentication,
            KeyPair signing,
            Instant at) {
        CertificateRequest asked = request(person, phone, type, organisation, authentication, signing);
        return ask(at, certificates -> certificates.issue(asked, Machine.COUNTER));
    }

    List<IssuedCertificates> prolong(Person person, Instant at, AsanImzaType... types) {
        Set<AsanImzaType> asked = Set.copyOf(Arrays.asList(types));
        return ask(at, certificates -> certificates.prolong(person, phone, asked, Machine.SYSTEM));
    }

    void change(Instant at, Consumer<Certificates> act) {
        ask(at, certificates -> {
            act.accept(certificates);
            return null;
        });
    }

    <T> T ask(Instant at, Function<Certificates, T> question) {
        return database.inTransaction(em -> question.apply(TestCertificates.open(em, clock(at))));
    }

    /** Leyla's certificates on this number. */
    List<HeldCertificate> held(Instant at) {
        return heldAnywhere(at).stream()
                .filter(certificate -> certificate.phone().equals(phone))
                .toList();
    }

    List<HeldCertificate> heldAnywhere(Instant at) {
        return ask(at, certificates -> certificates.heldBy(LEYLA.fin()));
    }

    List<NumberAndUserId> userIds(Fin fin) {
        return ask(NOW, certificates -> certificates.userIds(fin));
    }

    Usability usable(KeyPurpose purpose, Instant at) {
        return usable(LEYLA.fin(), purpose, at);
    }

    Usability usable(Fin fin, KeyPurpose purpose, Instant at) {
        return ask(at, certificates -> certificates.usable(fin, phone, purpose, at));
    }

    Optional<Holder> holder(UserId userId) {
        return holder(phone, userId);
    }

    Optional<Holder> holder(Phone phone, UserId userId) {
        return ask(NOW, certificates -> certificates.holder(phone, userId));
    }

    /** What happened to the signing certificate of the pair, step by step. */
    List<String> audited(IssuedCertificates issued) {
        return audited("certificate", X509.serial(issued.signing()));
    }

    List<String> audited(String type, String id) {
        List<?> entries = database.inTransaction(em -> em.createNativeQuery(
                        "select action || ':' || coalesce(from_state, 'null') || ':' || coalesce(to_state, 'null')"
                                + " from audit_entry where subject_type = :type and subject_id = :id order by id",
                        String.class)
                .setParameter("type", type)
                .setParameter("id", id)
                .getResultList());
        return entries.stream().map(String.class::cast).toList();
    }

    static X509Certificate signing(Usability usability) {
        return usability.certificates().get(0).certificate();
    }

    static Clock clock(Instant at) {
        return Clock.fixed(at, BakuTime.ZONE);
    }
}
