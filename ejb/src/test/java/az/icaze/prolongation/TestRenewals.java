package az.icaze.prolongation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.DocumentView;
import az.icaze.document.PdfText;
import az.icaze.document.TestDocuments;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.signing.FailedSignIns;
import az.icaze.signing.Signature;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import az.icaze.sms.ShortCodeMessage;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.ServiceRenewed;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person, her number with certificates that end on 10 May 2026, and a clock; each step is a transaction. */
final class TestRenewals {

    static final LocalDate E = LocalDate.of(2026, 5, 10);

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String SIM = "8999401000000000001";

    final Phone phone = new Phone("+9945033%05d".formatted(NUMBERS.incrementAndGet()));
    final Person leyla = person(true);
    final PersonRegister persons = mock(PersonRegister.class);
    final Signatures signatures = mock(Signatures.class);
    final FailedSignIns failedSignIns = mock(FailedSignIns.class);

    private final TestDatabase database;
    private Instant now = E.minusYears(3).atTime(12, 0).atZone(BakuTime.ZONE).toInstant();
    private SigningSubject subject;
    private byte[] content;

    TestRenewals(TestDatabase database, AsanImzaType service, AsanImzaType... types) {
        this(database, SimKind.PHYSICAL, service, types);
    }

    TestRenewals(TestDatabase database, SimKind sim, AsanImzaType service, AsanImzaType... types) {
        this.database = database;
        when(persons.find(any())).thenReturn(Optional.of(leyla));
        when(signatures.start(any(), any(), any(), any(), any())).thenAnswer(call -> {
            subject = call.getArgument(1);
            content = call.getArgument(2);
            return new StartedSession(UUID.randomUUID(), "1462", now.plusSeconds(120));
        });
        when(signatures.ringing(any(), anyBoolean(), any())).thenCallRealMethod();
        report(new ServiceActivated(Operator.AZERCELL, phone, service, SIM, sim, now));
        KeyPair pin1 = SimKeys.pair();
        KeyPair pin2 = SimKeys.pair();
        for (AsanImzaType type : types) {
            CertificateRequest request = new CertificateRequest(
                    leyla,
                    phone,
                    type,
                    Optional.empty(),
                    new Pkcs10(SimKeys.request(pin1)),
                    new Pkcs10(SimKeys.request(pin2)));
            run(em -> TestCertificates.open(em, clock()).issue(request, Machine.COUNTER));
        }
    }

    private static Person person(boolean alive) {
        return new Person(
                new Fin("5VBK5VR"),
                "Əliyeva",
                "Leyla",
                "",
                LocalDate.of(1985, 3, 8),
                new DocumentNumber("AA1234567"),
                alive);
    }

    void holderDied() {
        when(persons.find(any())).thenReturn(Optional.of(person(false)));
    }

    SignedInPerson actor() {
        return new SignedInPerson(
                leyla.fin(), "Əliyeva Leyla", phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
    }

    TestRenewals at(String baku) {
        now = LocalDateTime.parse(baku).atZone(BakuTime.ZONE).toInstant();
        return this;
    }

    Instant now() {
        return now;
    }

    Clock clock() {
        return Clock.fixed(now, BakuTime.ZONE);
    }

    void apply(AsanImzaType... types) {
        Set<AsanImzaType> named = EnumSet.noneOf(AsanImzaType.class);
        named.addAll(Arrays.asList(types));
        in(room -> room.prolongations.apply(named, actor(), "az"));
    }

    /** She types PIN2 over what she was asked last. */
    void sign() {
        sign(content);
    }

    void sign(byte[] signed) {
        byte[] any = {7};
        Signature signature = new Signature(any, signed, Sha256.of(signed), "4711", any, leyla.fin(), now);
        use(room -> room.bySignature.given(new SignatureGiven(subject, signature, actor())));
    }

    void applied(AsanImzaType... types) {
        apply(types);
        sign();
    }

    /** The operator renews the service, as the counter or the word to 8500 had it. */
    void renewed(AsanImzaType type) {
        report(new ServiceEvent.Prolonged(Operator.AZERCELL, phone, type, Optional.empty(), now));
    }

    void replaceSim() {
        report(new SimReplaced(Operator.AZERCELL, phone, SIM, SIM.replace('1', '2'), SimKind.PHYSICAL, now));
    }

    void report(Object message) {
        run(em -> {
            Consumer<Object> certificates = TestCertificates.ear(em, clock());
            Room room = new Room(this, em);
            TestSubscriptions.report(em, message, news -> {
                certificates.accept(news);
                if (news instanceof ServiceRenewed renewal) {
                    room.renewals.renewed(renewal);
                } else if (news instanceof ServiceEnded end) {
                    room.renewals.ended(end);
                }
            });
        });
    }

    /** She sends a word to 8500, which comes to us now. */
    void wrote(String word, String sent) {
        Instant at = LocalDateTime.parse(sent).atZone(BakuTime.ZONE).toInstant();
        ShortCodeMessage message =
                new ShortCodeMessage(Operator.AZERCELL, UUID.randomUUID().toString(), phone, word, at);
        run(em -> TestSubscriptions.wrote(em, message, clock()));
    }

    /** The operator found too little on the balance for the word she sent first. */
    void lacked() {
        CommandAnswered answer = new CommandAnswered(
                Operator.AZERCELL, "prolong:" + phone.value() + ":1", CommandAnswered.Outcome.INSUFFICIENT_FUNDS, now);
        run(em -> TestSubscriptions.answered(em, answer, clock()));
    }

    void sweep() {
        Room.sweeping(this).sweep();
    }

    Optional<ProlongationView> application() {
        return in(room -> room.prolongations.application(actor()));
    }

    ProlongationState state() {
        return application().orElseThrow().state();
    }

    /** Types with a certificate that can be used now. */
    List<AsanImzaType> usable() {
        return in(room -> room.eligibility.usable(leyla.fin(), phone)).stream()
                .map(HeldCertificate::type)
                .toList();
    }

    List<DocumentView> documents() {
        String number = application().orElseThrow().number();
        return database.inTransaction(em -> TestDocuments.open(em, clock()).of(leyla.fin())).stream()
                .filter(document -> document.about().id().equals(number))
                .toList();
    }

    /** What the holder reads in one of her documents. */
    String read(DocumentView document, String language) {
        return database.inTransaction(em -> PdfText.of(TestDocuments.own(em, clock())
                .pdf(document.reference(), language, actor())
                .orElseThrow()));
    }

    String userId() {
        return strings("select user_id from certificate_holding where phone = :id", phone.value())
                .get(0);
    }

    /** The templates of the texts to the number, in order. */
    List<String> texts() {
        return strings("select template from sms_message where phone = :id order by id", phone.value());
    }

    /** What they say, in order. */
    List<String> read() {
        return strings("select text from sms_message where phone = :id order by id", phone.value());
    }

    List<String> trail() {
        return strings(
                "select action from audit_entry where subject_type = 'prolongation' and subject_id = :id order by id",
                application().orElseThrow().number());
    }

    /** Who looked at the timeline on this number. */
    List<String> looks() {
        return strings(
                "select action from audit_entry where subject_type = 'prolongation' and cast(details as json) ->> 'phone' = :id order by id",
                phone.value());
    }

    private List<String> strings(String query, String id) {
        List<?> found = database.inTransaction(em ->
                em.createNativeQuery(query, String.class).setParameter("id", id).getResultList());
        return found.stream().map(String.class::cast).toList();
    }

    <T> T in(Function<Room, T> work) {
        return database.inTransaction(em -> work.apply(new Room(this, em)));
    }

    void use(Consumer<Room> work) {
        run(em -> work.accept(new Room(this, em)));
    }

    private void run(Consumer<EntityManager> work) {
        database.run(work);
    }

    Audit audit(EntityManager em) {
        return new Audit(em, clock());
    }
}
