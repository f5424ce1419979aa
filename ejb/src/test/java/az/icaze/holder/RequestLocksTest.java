package az.icaze.holder;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A holder asks for something while the telephone's answer to an earlier question arrives. */
class RequestLocksTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final OwnHouse leyla = new OwnHouse(database);

    @Test
    @Timeout(60)
    @DisplayName(
            "R109: asked for another User ID while the answer to the first arrives, neither waits for the other for ever")
    void is_asked_after_the_answer_that_has_begun() {
        leyla.keepsSessions();
        leyla.ask(new UserId("482915"));

        whileAnswered(() -> leyla.ask(new UserId("591824")));

        assertThat(leyla.view().userId()).contains(new UserId("482915"));
        assertThat(leyla.wanted()).containsExactly("591824");
        assertThat(leyla.trail()).containsExactly("asked", "done", "asked");
    }

    @Test
    @Timeout(60)
    @DisplayName("R97: given up while the answer about the User ID arrives, the telephone rings after it")
    void waits_for_an_answer_about_something_else() {
        leyla.keepsSessions();
        leyla.ask(new UserId("482915"));

        whileAnswered(leyla::giveUp);

        assertThat(leyla.view().userId()).contains(new UserId("482915"));
        assertThat(leyla.trail()).containsExactly("asked", "done", "asked");
    }

    /** Asked as soon as the answer holds its session, and answered on as soon as the question waits. */
    private void whileAnswered(Runnable question) {
        List<CompletableFuture<?>> asked = new ArrayList<>();
        leyla.sign(RequestKind.USER_ID, () -> {
            asked.add(CompletableFuture.runAsync(question));
            database.awaitSomebodyWaiting();
        });
        asked.forEach(CompletableFuture::join);
    }
}
