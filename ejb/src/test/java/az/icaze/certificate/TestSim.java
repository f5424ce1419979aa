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
import az.icaze.operator.SimKind;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SimKeys;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.pki.X509;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of its own with a card and the two keys on it, at a counter and after. */
final class TestSim {

    static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");
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
        database.run(em -> TestSubscriptions.activate(
                em, new ServiceActivated(Operator.AZERCELL, phone, type, iccid, SimKind.PHYSICAL, at)));
    }

    IssuedCertificates issue(Person person, AsanImzaType type) {
        return issue(person, type, Optional.empty());
    }

    IssuedCertificates issue(Person person, AsanImzaType type, Optional<SubjectOrganisation> organisation) {
        return issue(person, type, organisation, pin1, pin2, NOW);
    }

    IssuedCertificates issue(
            Person person,
            AsanImzaType type,
            Optional<SubjectOrganisation> organisation,
            KeyPair authentication,
            KeyPair signing,
            Instant at) {
        CertificateRequest asked = request(person, phone, type, organisation, authentication, signing);
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(at, BakuTime.ZONE)).issue(asked, Machine.COUNTER));
    }

    Usability usable(KeyPurpose purpose, Instant at) {
        return usable(LEYLA.fin(), purpose, at);
    }

    Usability usable(Fin fin, KeyPurpose purpose, Instant at) {
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(at, BakuTime.ZONE)).usable(fin, phone, purpose, at));
    }

    Optional<Holder> holder(Phone phone, UserId userId) {
        return database.inTransaction(
                em -> TestCertificates.open(em, Clock.fixed(NOW, BakuTime.ZONE)).holder(phone, userId));
    }

    List<String> audited(IssuedCertificates issued) {
        String serial = X509.serial(issued.signing());
        List<?> entries = database.inTransaction(em -> em.createNativeQuery(
                        "select action || ':' || coalesce(from_state, 'null') || ':' || to_state from audit_entry"
                                + " where subject_type = 'certificate' and subject_id = :serial order by id",
                        String.class)
                .setParameter("serial", serial)
                .getResultList());
        return entries.stream().map(String.class::cast).toList();
    }
}
