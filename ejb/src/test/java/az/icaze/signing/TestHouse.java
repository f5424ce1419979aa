package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.Holder;
import az.icaze.certificate.Unusable;
import az.icaze.certificate.Usability;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.operator.Prompt;
import az.icaze.operator.PromptAnswered;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.Prompts;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.TestAuthority;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The room on PostgreSQL, with a clock that stands still; the register of certificates
 * is told what to say. Each step runs in a transaction of its own.
 */
final class TestHouse {

    static final Instant START = Instant.parse("2026-11-21T16:00:00Z");
    private static final AtomicInteger HOUSES = new AtomicInteger();

    /** Each house has an address and a permit of its own, so that tests may share a database. */
    final String home = "2001:db8:" + Integer.toHexString(HOUSES.incrementAndGet()) + "::1";

    final SigningSubject permit = new SigningSubject("permit", "2026-" + HOUSES.get(), 4);
    static final PromptText TEXT = new PromptText("permit", "2026-0000123");

    final Certificates certificates = mock(Certificates.class);
    final Prompts prompts = mock(Prompts.class);
    final List<Object> told = Collections.synchronizedList(new ArrayList<>());
    final List<Prompt> rung = Collections.synchronizedList(new ArrayList<>());

    private final TestDatabase database;
    private Instant now = START;

    TestHouse(TestDatabase database) {
        this.database = database;
        when(certificates.holder(any(), any())).thenReturn(Optional.empty());
        doAnswer(call -> {
                    rung.add(call.getArgument(0));
                    return null;
                })
                .when(prompts)
                .send(any());
    }

    /** A person with a telephone and both certificates usable. */
    Telephone enrol(String fin) {
        Telephone telephone = telephone(new Fin(fin));
        when(certificates.holder(telephone.phone, telephone.userId))
                .thenReturn(Optional.of(new Holder(telephone.fin, "Əliyeva Leyla", telephone.phone)));
        usable(telephone, KeyPurpose.AUTHENTICATION, telephone.authentication);
        usable(telephone, KeyPurpose.SIGNING, telephone.signing);
        return telephone;
    }

    /** A telephone that the register does not know. */
    Telephone telephone(Fin holder) {
        return at(room -> new Telephone(holder, TestAuthority.open(room.entities, clock())));
    }

    void usable(Telephone telephone, KeyPurpose purpose, UsableCertificate... usable) {
        register(telephone, purpose, new Usability(Arrays.asList(usable), Optional.empty()));
    }

    void unusable(Telephone telephone, KeyPurpose purpose, Unusable reason) {
        register(telephone, purpose, new Usability(List.of(), Optional.of(reason)));
    }

    private void register(Telephone telephone, KeyPurpose purpose, Usability usability) {
        when(certificates.usable(eq(telephone.fin), eq(telephone.phone), eq(purpose), any()))
                .thenReturn(usability);
    }

    SignedInPerson person(Telephone telephone) {
        return new SignedInPerson(
                telephone.fin,
                "Əliyeva Leyla",
                telephone.phone,
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.BUSINESS,
                telephone.authentication.serial());
    }

    StartedSession signIn(Telephone telephone) {
        return signIn(telephone, telephone.userId, home);
    }

    StartedSession signIn(Telephone telephone, UserId userId, String address) {
        return new Room(this, null).signIns.start(telephone.phone, userId, "az", address);
    }

    StartedSession ask(Telephone telephone, byte[] content) {
        return at(room -> room.signatures.start(person(telephone), permit, content, TEXT, "az"));
    }

    void answer(UUID session, PromptOutcome outcome) {
        answer(session, outcome, new byte[0]);
    }

    void answer(UUID session, byte[] signature) {
        answer(session, PromptOutcome.OK, signature);
    }

    private void answer(UUID session, PromptOutcome outcome, byte[] signature) {
        run(room -> room.answers.answered(new PromptAnswered("operator:AZERCELL", session, outcome, signature, now)));
    }

    /** The hash on the telephone that was rung last. */
    byte[] hash() {
        return rung.get(rung.size() - 1).hash();
    }

    SigningOutcome outcome(UUID session) {
        return at(room -> room.sessions.find(session).orElseThrow().view(now).outcome());
    }

    SigningOutcome storedOutcome(UUID session) {
        return at(room -> room.sessions.find(session).orElseThrow().outcome());
    }

    /** Actions of the audit trail about this session, in order. */
    List<String> trail(UUID session) {
        return at(room -> room.entities
                .createQuery("select e.action from AuditEntry e where e.subjectId = :id order by e.id", String.class)
                .setParameter("id", session.toString())
                .getResultList());
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    <T> T at(Function<Room, T> work) {
        return database.inTransaction(entities -> work.apply(new Room(this, entities)));
    }

    void run(Consumer<Room> work) {
        database.run(entities -> work.accept(new Room(this, entities)));
    }

    TestDatabase database() {
        return database;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** The session as its page sees it. */
    SessionView state(StartedSession started) {
        return at(room -> room.signIns.state(started.id()));
    }

    SignedIn complete(UUID session) {
        return at(room -> room.signIns.complete(session));
    }

    /** The person takes the sign-in back on its page. */
    void cancel(UUID session) {
        run(room -> room.signIns.cancel(session));
    }

    /** The session ended so, and who asked for the signature was told so, once. */
    void assertNotGiven(StartedSession started, SigningOutcome outcome) {
        assertThat(storedOutcome(started.id())).isEqualTo(outcome);
        assertThat(told).containsExactly(new SignatureNotGiven(permit, outcome));
    }
}
