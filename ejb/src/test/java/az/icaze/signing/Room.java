package az.icaze.signing;

import static org.mockito.Mockito.mock;

import az.icaze.audit.Audit;
import az.icaze.pki.TestAuthority;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** The room's beans over one entity manager, wired as the container does it. */
final class Room {

    final EntityManager entities;
    final Attempts attempts = new Attempts();
    final Completion completion = new Completion();
    final Sessions sessions = new Sessions();
    final Proofs proofs = new Proofs();
    final PromptAnswers answers = new PromptAnswers();
    final Expiry expiry = new Expiry();
    final SignIns signIns = new SignIns();
    final Signatures signatures = new Signatures();
    final FailedSignIns failed = new FailedSignIns();

    private final TestHouse house;

    /** @param entities null for {@code SignIns.start}, which opens its own transactions */
    Room(TestHouse house, EntityManager entities) {
        this.house = house;
        this.entities = entities;
        wire(new Audit(entities, house.clock()), house.clock());
    }

    private void wire(Audit audit, Clock clock) {
        attempts.entities = entities;
        attempts.audit = audit;
        attempts.perPhone = 3;
        attempts.perAddress = 10;
        attempts.window = Duration.ofMinutes(10);
        completion.attempts = attempts;
        completion.audit = audit;
        completion.given = listener();
        completion.notGiven = listener();
        sessions.entities = entities;
        sessions.completion = completion;
        sessions.prompts = house.prompts;
        sessions.audit = audit;
        proofs.certificates = house.certificates;
        proofs.chains = TestAuthority.chains(entities);
        answers.sessions = sessions;
        answers.proofs = proofs;
        answers.completion = completion;
        answers.clock = clock;
        expiry.entities = entities;
        expiry.sessions = sessions;
        expiry.completion = completion;
        expiry.clock = clock;
        signIns.attempts = entities == null ? attemptsInOwnTransactions() : attempts;
        signIns.opening = entities == null ? openingInOwnTransactions() : null;
        signIns.sessions = sessions;
        signIns.proofs = proofs;
        signIns.audit = audit;
        signIns.clock = clock;
        signatures.certificates = house.certificates;
        signatures.sessions = sessions;
        signatures.clock = clock;
        failed.sessions = sessions;
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> listener() {
        return mock(Event.class, call -> {
            house.told.add(call.getArgument(0));
            return null;
        });
    }

    private Attempts attemptsInOwnTransactions() {
        return mock(
                Attempts.class,
                call -> house.at(room -> {
                    try {
                        return call.getMethod().invoke(room.attempts, call.getArguments());
                    } catch (ReflectiveOperationException refused) {
                        throw (RuntimeException) refused.getCause();
                    }
                }));
    }

    private SignInOpening openingInOwnTransactions() {
        return mock(
                SignInOpening.class,
                call -> house.at(room -> {
                    SignInOpening opening = new SignInOpening();
                    opening.certificates = house.certificates;
                    opening.sessions = room.sessions;
                    return opening.open(
                            call.getArgument(0),
                            call.getArgument(1),
                            call.getArgument(2),
                            call.getArgument(3),
                            call.getArgument(4));
                }));
    }
}
