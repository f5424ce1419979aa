package az.icaze.callcentre;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.OwnTransactions;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.TestAlarms;
import az.icaze.audit.Unanswered;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.TestCertificates;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimKind;
import az.icaze.outbox.Outbox;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SimKeys;
import az.icaze.signing.FailedSignIns;
import az.icaze.signing.FailedSignIns.PinHeard;
import az.icaze.sms.TestTexts;
import az.icaze.staff.Approvals;
import az.icaze.staff.StaffRole;
import az.icaze.staff.TestStaff;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person with a number and a certificate, two operators at 1847, and a clock; each step is a transaction. */
final class CallHouse {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final int number = NUMBERS.incrementAndGet();
    final SignedInPerson first = operator("1AB%04d".formatted(number), "Birinci");
    final SignedInPerson second = operator("2AB%04d".formatted(number), "İkinci");
    final Phone phone = new Phone("+9945034%05d".formatted(number));
    final Person leyla = new Person(
            new Fin("5VB%04d".formatted(number)),
            "Əliyeva",
            "Leyla",
            "Rauf qızı",
            LocalDate.of(1985, 3, 8),
            new DocumentNumber("AA1234567"),
            true);
    final CallerAnswers right = new CallerAnswers(leyla.fin(), phone, leyla.document(), leyla.birthDate());
    final PersonRegister persons = mock(PersonRegister.class);
    Instant now = Instant.parse("2026-05-10T08:00:00Z");

    private final TestDatabase database;

    CallHouse(TestDatabase database, SimKind sim) {
        this.database = database;
        when(persons.find(any())).thenReturn(Optional.empty());
        when(persons.find(leyla.fin())).thenReturn(Optional.of(leyla));
        report(new ServiceActivated(
                Operator.AZERCELL, phone, AsanImzaType.CITIZEN, "8999401%012d".formatted(number), sim, now));
        CertificateRequest request = new CertificateRequest(
                leyla,
                phone,
                AsanImzaType.CITIZEN,
                Optional.empty(),
                new Pkcs10(SimKeys.request(SimKeys.pair())),
                new Pkcs10(SimKeys.request(SimKeys.pair())));
        database.run(em -> TestCertificates.open(em, clock()).issue(request, Machine.COUNTER));
    }

    private static SignedInPerson operator(String fin, String name) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone("+994502147717"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "00");
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    UserId userId() {
        return database.inTransaction(em -> TestCertificates.open(em, clock()).userIds(leyla.fin()))
                .get(0)
                .userId();
    }

    void cancelService() {
        report(new ServiceEvent.Cancelled(Operator.AZERCELL, phone, now.plusSeconds(1)));
    }

    private void report(Object message) {
        database.run(em -> TestSubscriptions.report(em, message, TestCertificates.ear(em, clock())));
    }

    CallCentre centre() {
        CallCentre centre = new CallCentre();
        centre.identification = new Identification();
        centre.identification.calls = own(Calls.class, this::calls);
        centre.identification.numbers = own(Numbers.class, this::numbers);
        centre.identification.persons = persons;
        centre.telling = own(Telling.class, this::telling);
        centre.unblocking = own(Unblocking.class, this::unblocking);
        centre.calls = own(Calls.class, this::calls);
        return centre;
    }

    private <T> T own(Class<T> type, Function<EntityManager, T> bean) {
        return OwnTransactions.around(type, call -> database.inTransaction(em -> call.apply(bean.apply(em))));
    }

    private Calls calls(EntityManager em) {
        Calls calls = new Calls();
        calls.em = em;
        calls.audit = new Audit(em, clock());
        calls.clock = clock();
        calls.vainPerPerson = 3;
        calls.vainPerOperator = 5;
        calls.perOperator = 8;
        return calls;
    }

    private Numbers numbers(EntityManager em) {
        Numbers numbers = new Numbers();
        numbers.certificates = TestCertificates.open(em, clock());
        return numbers;
    }

    private Telling telling(EntityManager em) {
        Telling telling = new Telling();
        telling.calls = calls(em);
        telling.numbers = numbers(em);
        telling.texts = TestTexts.open(em, clock());
        return telling;
    }

    private Unblocking unblocking(EntityManager em) {
        Unblocking unblocking = new Unblocking();
        unblocking.calls = calls(em);
        unblocking.subscriptions = TestSubscriptions.open(em);
        unblocking.questions = TestStaff.questions(em, clock());
        unblocking.commands = new OperatorCommands(new Outbox(em, clock()));
        unblocking.texts = TestTexts.open(em, clock());
        return unblocking;
    }

    /** Decides the question about this person. */
    void decide(SignedInPerson by, Decide how) {
        database.run(em -> {
            Approvals approvals = TestStaff.approvals(
                    em, clock(), StaffRole.CALL_CENTRE, event -> unblocking(em).decided(event));
            long id = em.createQuery(
                            "select a.id from Approval a where a.about = :fin and a.decision is null", Long.class)
                    .setParameter("fin", leyla.fin())
                    .getSingleResult();
            how.act(approvals, id, by);
        });
    }

    /** The mobile operator answers what it was asked last. */
    void answer(CommandAnswered.Outcome outcome) {
        String reference = commands().get(0).replaceFirst(".*\"reference\":\"([^\"]+)\".*", "$1");
        Consumer<EntityManager> told =
                em -> unblocking(em).answered(new CommandAnswered(Operator.AZERCELL, reference, outcome, now));
        database.run(told);
    }

    /** Somebody looks, so long after, for what the mobile operator leaves unanswered. */
    void lookForUnanswered(Duration after) {
        Function<EntityManager, Unanswered> unblockings = em -> {
            UnansweredUnblockings unanswered = new UnansweredUnblockings();
            unanswered.em = em;
            unanswered.answerWithin = Duration.ofMinutes(15);
            return unanswered;
        };
        new TestAlarms(database, unblockings).look(Clock.offset(clock(), after));
    }

    /** What the mobile operator was asked about the number, short messages left out. */
    List<String> commands() {
        return strings("select body from outbox_message where body like '%UnblockPin%' and body like :id");
    }

    List<String> texts() {
        return strings("select template from sms_message where phone like :id order by id");
    }

    List<String> trail() {
        return strings("select action || ' ' || actor from audit_entry where subject_type = 'call' and about in"
                + " (select fin from call_centre_call where phone like :id) order by id");
    }

    private List<String> strings(String query) {
        List<?> found = database.inTransaction(em -> em.createNativeQuery(query, String.class)
                .setParameter("id", "%" + phone.value() + "%")
                .getResultList());
        return found.stream().map(String.class::cast).toList();
    }

    /** What she finds on her own page. */
    List<CallState> seenByHolder() {
        return asHolder(
                (own, holder) -> own.list(holder).stream().map(CallView::state).toList());
    }

    /** What she finds there of her PINs, of which the telephone said this: the same of both. */
    List<BlockedPin> blocked(PinHeard heard) {
        return asHolder((own, holder) -> {
            when(own.pins.heard.heard(any(), any(), any())).thenReturn(heard);
            return own.blocked(phone, holder);
        });
    }

    private <T> T asHolder(BiFunction<OwnCalls, SignedInPerson, T> look) {
        SignedInPerson holder = new SignedInPerson(
                leyla.fin(), "Leyla", phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
        return database.inTransaction(em -> {
            OwnCalls own = new OwnCalls();
            own.calls = calls(em);
            own.pins = new BlockedPins();
            own.pins.heard = mock(FailedSignIns.class);
            own.pins.calls = own.calls;
            own.pins.subscriptions = TestSubscriptions.open(em);
            own.pins.clock = clock();
            return look.apply(own, holder);
        });
    }

    /** What is done with a question. */
    interface Decide {
        void act(Approvals approvals, long id, SignedInPerson by);
    }
}
