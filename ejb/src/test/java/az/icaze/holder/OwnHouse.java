package az.icaze.holder;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.OwnTransactions;
import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.TestAlarms;
import az.icaze.audit.Unanswered;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.TestDocuments;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.TaxRegistration;
import az.icaze.identity.UserId;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.SimKind;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.signing.Signature;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import az.icaze.sms.TestTexts;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.Fees;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A holder with one number and a Citizen certificate; each step is a transaction. */
final class OwnHouse {

    static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final int number = NUMBERS.incrementAndGet();
    final Phone phone = new Phone("+9945035%05d".formatted(number));
    final String iccid = "8999401%012d".formatted(number);
    final Signatures signatures = mock(Signatures.class);

    final Fin fin = new Fin("5VC%04d".formatted(number));
    private final TestDatabase database;
    private SigningSubject subject;
    private byte[] content;

    OwnHouse(TestDatabase database) {
        this.database = database;
        when(signatures.start(any(), any(), any(), any(), any())).thenAnswer(call -> {
            subject = call.getArgument(1);
            content = call.getArgument(2);
            return new StartedSession(UUID.randomUUID(), "1462", NOW.plusSeconds(120));
        });
        ServiceActivated activation =
                new ServiceActivated(Operator.AZERCELL, phone, AsanImzaType.CITIZEN, iccid, SimKind.PHYSICAL, NOW);
        database.run(em -> TestSubscriptions.activate(em, activation));
        gets(AsanImzaType.CITIZEN);
    }

    /** Another pair of certificates; where the service does not carry its type, it waits. */
    void gets(AsanImzaType type) {
        CertificateRequest request = new CertificateRequest(
                new Person(
                        fin, "Əliyeva", "Leyla", "", LocalDate.of(1985, 3, 8), new DocumentNumber("AA1234567"), true),
                phone,
                type,
                Optional.empty(),
                new Pkcs10(SimKeys.request(SimKeys.pair())),
                new Pkcs10(SimKeys.request(SimKeys.pair())));
        database.run(em -> TestCertificates.open(em, CLOCK).issue(request, Machine.COUNTER));
    }

    SignedInPerson actor() {
        return new SignedInPerson(
                fin, "Əliyeva Leyla", phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
    }

    OwnAsanImza view() {
        return in(own -> own.view(actor()));
    }

    Optional<String> outcome(RequestKind kind) {
        return in(own -> own.outcome(kind, actor()));
    }

    void giveUp() {
        in(own -> own.giveUp(actor(), "az"));
    }

    void ask(UserId wanted) {
        in(own -> own.changeUserId(wanted, actor(), "az"));
    }

    /** She types PIN2 over what she was asked last. */
    void sign() {
        database.run(em -> requests(em).given(given(subject, content)));
    }

    private SignatureGiven given(SigningSubject about, byte[] what) {
        byte[] any = {7};
        return new SignatureGiven(about, new Signature(any, what, Sha256.of(what), "4711", any, fin, NOW), actor());
    }

    /** The User ID is changed while the telephone rings. */
    void changedElsewhere(UserId wanted) {
        database.run(em -> TestCertificates.open(em, CLOCK).changeUserId(fin, phone, wanted, actor()));
    }

    void use(Consumer<MyAsanImza> work) {
        database.run(em -> work.accept(open(em)));
    }

    private <T> T in(Function<MyAsanImza, T> work) {
        return database.inTransaction(em -> work.apply(open(em)));
    }

    private MyAsanImza open(EntityManager em) {
        MyAsanImza own = new MyAsanImza();
        own.certificates = TestCertificates.open(em, CLOCK);
        own.subscriptions = TestSubscriptions.open(em);
        own.fees = mock(Fees.class);
        when(own.fees.of(phone))
                .thenReturn(new FeeView(FeeStanding.NONE, new BigDecimal("0.00"), Optional.empty(), Optional.empty()));
        own.languages = TestTexts.languages(em, CLOCK);
        own.requests = requests(em);
        own.texts = TestTexts.open(em, CLOCK);
        return own;
    }

    private HolderRequests requests(EntityManager em) {
        HolderRequests requests = new HolderRequests();
        requests.em = em;
        requests.signatures = signatures;
        requests.audit = new Audit(em, CLOCK);
        requests.clock = CLOCK;
        requests.know(List.of(userId(em), cancellation(em), voen(em)));
        return requests;
    }

    private static Wish userId(EntityManager em) {
        UserIdWish wish = new UserIdWish();
        wish.certificates = TestCertificates.open(em, CLOCK);
        wish.texts = TestTexts.open(em, CLOCK);
        return wish;
    }

    private static Wish cancellation(EntityManager em) {
        CancellationWish wish = new CancellationWish();
        wish.certificates = TestCertificates.open(em, CLOCK);
        wish.subscriptions = TestSubscriptions.open(em);
        wish.documents = TestDocuments.open(em, CLOCK);
        wish.texts = TestTexts.open(em, CLOCK);
        return wish;
    }

    private static Wish voen(EntityManager em) {
        VoenWish wish = new VoenWish();
        wish.em = em;
        wish.documents = TestDocuments.open(em, CLOCK);
        return wish;
    }

    /** So long after everything else the tax service is told of what waits; of others' too, as in the house. */
    void tell(TaxRegistration taxes, Duration after) {
        VoenRounds rounds = new VoenRounds();
        rounds.taxes = taxes;
        rounds.answers = OwnTransactions.around(
                VoenAnswers.class,
                call -> database.inTransaction(em -> {
                    VoenAnswers answers = new VoenAnswers();
                    answers.em = em;
                    answers.requests = requests(em);
                    answers.texts = TestTexts.open(em, CLOCK);
                    answers.clock = Clock.offset(CLOCK, after);
                    return call.apply(answers);
                }));
        rounds.sweep();
    }

    /** Somebody looks, so long after, for what the tax service leaves unanswered. */
    void lookForUnanswered(Duration after) {
        Clock later = Clock.offset(CLOCK, after);
        Function<EntityManager, Unanswered> voens = em -> {
            UnansweredVoens unanswered = new UnansweredVoens();
            unanswered.em = em;
            unanswered.audit = new Audit(em, later);
            unanswered.answerWithin = Duration.ofHours(1);
            return unanswered;
        };
        new TestAlarms(database, voens).look(later);
    }

    void registerVoen(AsanImzaType with) {
        SignedInPerson holder =
                new SignedInPerson(fin, "Əliyeva Leyla", phone, Optional.empty(), Optional.empty(), with, "00");
        in(own -> own.registerVoen(holder, "az"));
    }

    Optional<VoenView> voen() {
        return in(own -> own.voen(actor()));
    }

    /** Something is reported about the service meanwhile. */
    void reported(Object event) {
        database.run(em -> TestSubscriptions.report(em, event, TestCertificates.ear(em, CLOCK)));
    }

    /** What was asked of the operator. */
    List<String> commands() {
        return strings(
                "select cast(cast(body as json) ->> 'type' as text) from outbox_message"
                        + " where order_key = :id order by sequence",
                phone.value());
    }

    /** What the documents kept of hers ask for. */
    List<String> documents() {
        return strings("select content from document where owner = :id and signature is not null", fin.value());
    }

    List<String> texts() {
        return strings("select template from sms_message where phone = :id order by id", phone.value());
    }

    List<String> trail() {
        return strings(
                "select action from audit_entry where subject_type in ('user-id-change', 'service-cancellation', 'voen-registration')"
                        + " and about = :id order by id",
                fin.value());
    }

    /** The User IDs that are still awaited. */
    List<String> wanted() {
        return strings("select wanted from holder_request where phone = :id and wanted is not null", phone.value());
    }

    private List<String> strings(String query, String id) {
        List<?> found = database.inTransaction(em ->
                em.createNativeQuery(query, String.class).setParameter("id", id).getResultList());
        return found.stream().map(String.class::cast).toList();
    }
}
