package az.icaze.enrolment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import az.icaze.OwnTransactions;
import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.DocumentView;
import az.icaze.document.TestDocuments;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.KeysMade;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.SimKind;
import az.icaze.operator.SimReplaced;
import az.icaze.pki.SimKeys;
import az.icaze.signing.Signature;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.TestSubscriptions;
import az.icaze.time.BakuTime;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person with a telephone number before the desk, two clerks, the registers, and a clock; each step is a transaction. */
final class DeskHouse {

    static final Voen ARAZ = new Voen("1401555071");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final int index = NUMBERS.incrementAndGet();
    final SignedInPerson clerk = clerk("1AC%04d".formatted(index), "Kərimova Aynur");
    final SignedInPerson second = clerk("2AC%04d".formatted(index), "İkinci Əməkdaş");
    final Phone phone = new Phone("+9945037%05d".formatted(index));
    final String sim = "8999401%012d".formatted(index);
    final PersonRegister persons = mock(PersonRegister.class);
    final OrganisationRegister organisations = mock(OrganisationRegister.class);
    final Signatures pin2 = mock(Signatures.class);
    final Desk desk;
    Instant now = Instant.parse("2026-05-10T08:00:00Z");
    Person leyla = person(LocalDate.of(1985, 3, 8), "AA1234567", true);

    private final KeyPair first = SimKeys.pair();
    private final KeyPair other = SimKeys.pair();
    private final TestDatabase database;
    private SigningSubject subject;
    private byte[] asked;

    DeskHouse(TestDatabase database) {
        this.database = database;
        when(persons.find(any())).thenReturn(Optional.empty());
        known(leyla);
        when(pin2.startFor(any(), any(), any(), any(), any())).thenAnswer(call -> {
            subject = call.getArgument(2);
            asked = call.getArgument(3);
            return new StartedSession(UUID.randomUUID(), "1462", now.plusSeconds(120));
        });
        desk = desk();
    }

    /** Each call a transaction; but the beginning and the activation make their own. */
    private Desk desk() {
        Desk inOne = OwnTransactions.around(Desk.class, call -> in(room -> call.apply(room.desk)));
        Desk inTwo = new Desk();
        inTwo.activation = OwnTransactions.around(Activation.class, call -> in(room -> call.apply(room.activation)));
        inTwo.work = OwnTransactions.around(DeskWork.class, call -> in(room -> call.apply(room.work)));
        return mock(Desk.class, withSettings().stubOnly().defaultAnswer(call -> {
            inTwo.examination = TestApplicants.withAttempts(in(room -> room.examination), database, clock());
            Desk one = Set.of("begin", "activate").contains(call.getMethod().getName()) ? inTwo : inOne;
            try {
                return call.getMethod().invoke(one, call.getArguments());
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private static SignedInPerson clerk(String fin, String name) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone("+994502147717"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "00");
    }

    Person person(LocalDate born, String document, boolean alive) {
        return new Person(
                new Fin("7VB%04d".formatted(index)),
                "Əliyeva",
                "Leyla",
                "Rauf qızı",
                born,
                new DocumentNumber(document),
                alive);
    }

    void known(Person person) {
        when(persons.find(leyla.fin())).thenReturn(Optional.of(person));
    }

    void known(OrganisationKind kind, Fin director, Set<Fin> linked) {
        when(organisations.find(ARAZ))
                .thenReturn(
                        Optional.of(new Organisation(ARAZ, "Araz Logistika MMC", kind, director, Set.of(), linked)));
    }

    Clock clock() {
        return Clock.fixed(now, BakuTime.ZONE);
    }

    DeskHouse serves(AsanImzaType type) {
        return serves(type, new ServiceActivated.Way(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    DeskHouse serves(AsanImzaType type, ServiceActivated.Way way) {
        report(new ServiceActivated(
                Operator.AZERCELL, phone, type, sim, SimKind.PHYSICAL, now.minusSeconds(3_600), way));
        return this;
    }

    String otherSim() {
        return "8999402%012d".formatted(index);
    }

    void replaceSim() {
        report(new SimReplaced(Operator.AZERCELL, phone, sim, otherSim(), SimKind.PHYSICAL, now));
    }

    void report(Object message) {
        database.run(em -> {
            Consumer<Object> certificates = TestCertificates.ear(em, clock());
            Room room = room(em);
            if (message instanceof ServiceActivated activated) {
                room.ways.activated(activated);
            }
            TestSubscriptions.report(em, message, news -> {
                certificates.accept(news);
                if (news instanceof ServiceEnded end) {
                    room.keys.ended(end);
                }
            });
        });
    }

    DeskApplicant applies(AsanImzaType type) {
        return applies(type, Optional.empty(), sim);
    }

    DeskApplicant applies(AsanImzaType type, Optional<Voen> organisation, String card) {
        return new DeskApplicant(
                leyla.fin(), leyla.document(), phone, card, type, organisation, Optional.of("Direktor"));
    }

    /** A Citizen visit in which everything was done until it stands so. */
    String until(FirstReceiptState state) {
        String number = desk.begin(applies(AsanImzaType.CITIZEN), clerk);
        if (state != FirstReceiptState.DOCUMENTS) {
            desk.shown(number, version(number), EnumSet.of(ShownDocument.ID_CARD), clerk);
        }
        if (state.compareTo(FirstReceiptState.PAPERS) > 0) {
            desk.signed(number, version(number), clerk);
        }
        if (state.compareTo(FirstReceiptState.KEYS) > 0) {
            makeKeys(number);
        }
        if (state.compareTo(FirstReceiptState.READY) > 0) {
            desk.activate(number, version(number), clerk);
        }
        return number;
    }

    FirstReceiptView view(String number) {
        return desk.look(number);
    }

    FirstReceiptState state(String number) {
        return view(number).state();
    }

    long version(String number) {
        return view(number).version();
    }

    /** The card answers what it was asked last. */
    void makeKeys(String number) {
        makeKeys(reference(number), sim);
    }

    void makeKeys(String reference, String card) {
        makeKeys(reference, card, SimKeys.request(first), SimKeys.request(other));
    }

    void makeKeys(String reference, String card, byte[] authentication, byte[] signing) {
        use(room ->
                room.keys.made(new KeysMade(Operator.AZERCELL, reference, phone, card, authentication, signing, now)));
    }

    void refuseKeys(String reference) {
        use(room -> room.keys.answered(
                new CommandAnswered(Operator.AZERCELL, reference, CommandAnswered.Outcome.REFUSED, now)));
    }

    /** Of the last command to make keys for this visit. */
    String reference(String number) {
        List<String> references = strings(
                "select message_id from outbox_message where message_id like :id order by sequence",
                "keys:" + number + ":%");
        return references.get(references.size() - 1);
    }

    /** The holder types PIN2 over what he was asked last. */
    void sign() {
        sign(asked);
    }

    void sign(byte[] content) {
        byte[] any = {7};
        Signature signature = new Signature(any, content, Sha256.of(content), "4711", any, leyla.fin(), now);
        SignedInPerson holder = new SignedInPerson(
                leyla.fin(), "Leyla", phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
        use(room -> room.notification.given(new SignatureGiven(subject, signature, holder)));
    }

    byte[] asked() {
        return asked.clone();
    }

    List<DocumentView> documents() {
        return database.inTransaction(em -> TestDocuments.open(em, clock()).of(leyla.fin()));
    }

    /** Content of the kept papers, by kind. */
    String content(String number, String kind) {
        return strings("select content from document where subject_id = :id and kind = '" + kind + "'", number)
                .get(0);
    }

    List<String> trail(String number) {
        return strings(
                "select action from audit_entry where subject_type = 'first-receipt' and subject_id = :id order by id",
                number);
    }

    List<String> texts() {
        return strings("select text from sms_message where phone = :id order by id", phone.value());
    }

    List<String> strings(String query, String id) {
        List<?> found = database.inTransaction(em ->
                em.createNativeQuery(query, String.class).setParameter("id", id).getResultList());
        return found.stream().map(String.class::cast).toList();
    }

    Room room(EntityManager em) {
        return new Room(em, clock(), persons, organisations, pin2);
    }

    <T> T in(Function<Room, T> work) {
        return database.inTransaction(em -> work.apply(room(em)));
    }

    void use(Consumer<Room> work) {
        database.run(em -> work.accept(room(em)));
    }
}
