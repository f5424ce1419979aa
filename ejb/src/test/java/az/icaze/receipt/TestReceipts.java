package az.icaze.receipt;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.CertificatePapers;
import az.icaze.document.DocumentView;
import az.icaze.document.TestDocuments;
import az.icaze.enrolment.Attempts;
import az.icaze.enrolment.TestApplicants;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.pki.X509;
import az.icaze.signing.Signature;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person with a number and certificates on it, two clerks, the state registers and a clock; each step is a transaction. */
final class TestReceipts {

    static final SignedInPerson AYNUR = clerk("7K2M9TQ", "Kərimova Aynur");
    static final SignedInPerson RAMIN = clerk("6HJ4KL9", "Quliyev Ramin");
    static final Voen ARAZ = new Voen("1401555071");

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String SIM = "8999401000000000001";

    final Fin fin = new Fin("5VB%04d".formatted(PEOPLE.incrementAndGet()));
    final Phone phone = new Phone("+9945144%05d".formatted(PEOPLE.get()));
    final PersonRegister persons = mock(PersonRegister.class);
    final OrganisationRegister organisations = mock(OrganisationRegister.class);
    final Signatures signatures = mock(Signatures.class);
    final Policy policy = new Policy();
    CertificatePapers papers;

    private final TestDatabase database;
    private final KeyPair pin1 = SimKeys.pair();
    private final KeyPair pin2 = SimKeys.pair();
    private Instant now = Instant.parse("2026-05-10T08:00:00Z");
    private SigningSubject subject;
    private byte[] content;

    TestReceipts(TestDatabase database, AsanImzaType service, AsanImzaType... types) {
        this.database = database;
        policy.claimMinutes = 30;
        named("Əliyeva");
        organisation(OrganisationKind.LEGAL_ENTITY, true);
        when(signatures.start(any(), any(), any(), any(), any())).thenAnswer(call -> {
            subject = call.getArgument(1);
            content = call.getArgument(2);
            return new StartedSession(UUID.randomUUID(), "1462", now.plusSeconds(120));
        });
        when(signatures.ringing(any(), anyBoolean(), any())).thenCallRealMethod();
        report(new ServiceActivated(Operator.AZERCELL, phone, service, SIM, SimKind.PHYSICAL, now));
        for (AsanImzaType type : types) {
            certificate(type);
        }
    }

    /** The counter issues one. */
    void certificate(AsanImzaType type) {
        Pkcs10 authentication = new Pkcs10(SimKeys.request(pin1));
        Pkcs10 signing = new Pkcs10(SimKeys.request(pin2));
        CertificateRequest request =
                new CertificateRequest(person("Əliyeva"), phone, type, Optional.empty(), authentication, signing);
        database.run(em -> TestCertificates.open(em, clock()).issue(request, Machine.COUNTER));
    }

    /** What the register of persons has now. */
    TestReceipts named(String surname) {
        Optional<Person> known = Optional.of(person(surname));
        when(persons.find(fin)).thenReturn(known);
        return this;
    }

    private Person person(String surname) {
        return new Person(fin, surname, "Leyla", "", LocalDate.of(1985, 3, 8), new DocumentNumber("AA1234567"), true);
    }

    /** What the register of organisations has now. */
    TestReceipts organisation(OrganisationKind kind, boolean linked) {
        Organisation araz = new Organisation(
                ARAZ, "Araz Logistika MMC", kind, new Fin("A9RJ7DM"), Set.of(), linked ? Set.of(fin) : Set.of());
        when(organisations.find(ARAZ)).thenReturn(Optional.of(araz));
        return this;
    }

    TestReceipts twoClerks() {
        policy.secondClerkForBusiness = true;
        policy.secondClerkForGovernmental = true;
        return this;
    }

    SignedInPerson actor() {
        return actor(AsanImzaType.CITIZEN);
    }

    SignedInPerson actor(AsanImzaType type) {
        return new SignedInPerson(fin, "Əliyeva Leyla", phone, Optional.empty(), Optional.empty(), type, "00");
    }

    private static SignedInPerson clerk(String fin, String name) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone("+994502147799"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "00");
    }

    TestReceipts passes(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    Attempts attempts() {
        return TestApplicants.attempts(database, clock());
    }

    Clock clock() {
        return Clock.fixed(now, BakuTime.ZONE);
    }

    StartedSession apply(AsanImzaType type) {
        return apply(new ReceiptWish(type, Optional.of(ARAZ), Optional.of("Mühasib")));
    }

    StartedSession apply(ReceiptWish wish) {
        return Room.receipts(this).apply(wish, actor(), "az");
    }

    /** She types PIN2 over what she was asked last. */
    void sign() {
        sign(content, pin2);
    }

    void sign(byte[] signed, KeyPair keys) {
        HeldCertificate citizen = held().stream()
                .filter(held -> held.type() == AsanImzaType.CITIZEN && held.purpose() == KeyPurpose.SIGNING)
                .findFirst()
                .orElseThrow();
        byte[] certificate = X509.der(citizen.certificate());
        Signature signature = new Signature(
                SimKeys.signature(keys, signed), signed, Sha256.of(signed), citizen.serial(), certificate, fin, now);
        use(room -> room.bySignature.given(new SignatureGiven(subject, signature, actor())));
    }

    /** She applies and types PIN2; the number of the application. */
    String applied(AsanImzaType type) {
        apply(type);
        sign();
        return last().number();
    }

    /** As the other, and one clerk has it. */
    String inHands(AsanImzaType type) {
        String number = applied(type);
        desk().claim(number, AYNUR);
        return number;
    }

    ReceiptDesk desk() {
        return Room.desk(this);
    }

    void withdraw(String number) {
        use(room -> room.receipts().withdraw(number, actor()));
    }

    void replaceSim() {
        report(new SimReplaced(Operator.AZERCELL, phone, SIM, SIM.replace('1', '2'), SimKind.PHYSICAL, now));
    }

    void changeServiceType(AsanImzaType type) {
        report(new ServiceEvent.TypeChanged(Operator.AZERCELL, phone, type, Optional.empty(), now));
    }

    void report(Object message) {
        database.run(em -> {
            Consumer<Object> certificates = TestCertificates.ear(em, clock());
            Room room = new Room(this, em);
            TestSubscriptions.report(em, message, news -> {
                certificates.accept(news);
                room.hear(news);
            });
        });
    }

    ReceiptView last() {
        return applications().get(0);
    }

    List<ReceiptView> applications() {
        return in(room -> room.receipts().applications(actor()));
    }

    Optional<ReceiptView> draft() {
        return in(room -> room.receipts().draft(actor()));
    }

    List<HeldCertificate> held() {
        return in(room -> room.eligibility.certificates.heldBy(fin));
    }

    /** Types with a signing certificate that can be used now. */
    List<AsanImzaType> usable() {
        return held().stream()
                .filter(held -> held.purpose() == KeyPurpose.SIGNING && held.usable())
                .map(HeldCertificate::type)
                .toList();
    }

    List<DocumentView> documents() {
        return database.inTransaction(em -> TestDocuments.open(em, clock()).of(fin));
    }

    /** The templates of the texts to the number, in order. */
    List<String> texts() {
        return strings("select template from sms_message where phone = :id order by id", phone.value());
    }

    List<String> trail(String number) {
        return strings(
                "select action from audit_entry where subject_type = 'receipt' and subject_id = :id order by id",
                number);
    }

    /** What the operator was asked for on this number. */
    List<String> operatorAsked() {
        return strings("select kind || ' ' || type from subscription_request where phone = :id", phone.value());
    }

    List<String> strings(String query, String id) {
        List<?> found = database.inTransaction(em ->
                em.createNativeQuery(query, String.class).setParameter("id", id).getResultList());
        return found.stream().map(String.class::cast).toList();
    }

    <T> T in(Function<Room, T> work) {
        return database.inTransaction(em -> work.apply(new Room(this, em)));
    }

    void use(Consumer<Room> work) {
        database.run((EntityManager em) -> work.accept(new Room(this, em)));
    }
}
