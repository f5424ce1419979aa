package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Asking somebody anew about a changed thing, while something else wants the same telephone. */
class AskingAnewTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    @Timeout(60)
    void a_sign_in_that_starts_between_withdrawing_and_asking_waits_and_nobody_waits_for_it() {
        StartedSession first = house.ask(leyla, new byte[] {1});
        CompletableFuture<?>[] signIn = new CompletableFuture<?>[1];

        StartedSession second = house.at(room -> {
            room.signatures.withdrawToAskAnew(house.permit, house.person(leyla));
            signIn[0] = CompletableFuture.runAsync(() -> house.signIn(leyla));
            database.awaitSomebodyWaiting();
            return room.signatures.start(house.person(leyla), house.permit, new byte[] {2}, TestHouse.TEXT, "az");
        });

        assertThatThrownBy(() -> signIn[0].join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(PromptAlreadyOpen.class);
        assertThat(house.storedOutcome(first.id())).isEqualTo(SigningOutcome.CANCELLED);
        assertThat(house.storedOutcome(second.id())).isNull();
    }
}
