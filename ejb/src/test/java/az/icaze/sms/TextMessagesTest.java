package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.operator.Operator;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts to telephones: once per reference, not at night, not too many, and what becomes of them. */
class TextMessagesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRoom room = new TestRoom(database, "2026-05-10T12:00:00");

    @Test
    void a_text_leaves_for_the_operator_of_the_number_in_the_coding_it_needs() {
        room.notice("a");

        JsonObject command = room.commands().get(0);
        assertThat(command.getString("operator")).isEqualTo("AZERCELL");
        assertThat(command.getString("phone")).isEqualTo(room.phone.value());
        assertThat(command.getString("coding")).isEqualTo("UCS-2");
        assertThat(command.getString("text")).startsWith("Mesajınız tam çatmadı");
        assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void a_reference_sends_one_text_for_ever() {
        room.notice("a");
        room.notice("a");
        room.taken(room.lastCommand());
        room.receipt(room.lastCommand(), true);
        room.at("2036-05-10T12:00:00");
        room.notice("a");

        assertThat(room.commands()).hasSize(1);
    }

    @Test
    void of_two_at_once_with_one_reference_one_is_sent() throws Exception {
        int racers = 8;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(racers);
        try {
            List<Future<?>> ends = IntStream.range(0, racers)
                    .<Future<?>>mapToObj(racer -> threads.submit(() -> {
                        start.await();
                        room.notice("a");
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException fault) {
            throw new AssertionError(fault);
        } finally {
            threads.shutdown();
        }

        assertThat(room.commands()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10T21:59:59, QUEUED, ",
        "2026-05-10T22:00:00, HELD, 2026-05-11T08:00:00",
        "2026-05-10T23:59:59, HELD, 2026-05-11T08:00:00",
        "2026-05-11T00:00:00, HELD, 2026-05-11T08:00:00",
        "2026-05-11T07:59:59, HELD, 2026-05-11T08:00:00",
        "2026-05-11T08:00:00, QUEUED, "
    })
    void a_notice_at_night_waits_for_the_morning(String asked, TextState state, String morning) {
        room.at(asked);
        room.notice("a");

        assertThat(room.state("a")).isEqualTo(state);
        if (morning != null) {
            room.now = new TestRoom(database, morning).now.minusMillis(1);
            room.sweep();
            assertThat(room.commands()).isEmpty();

            room.at(morning);
            room.sweep();
            room.sweep();
            assertThat(room.commands()).hasSize(1);
            assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
        }
    }

    @Test
    void an_answer_goes_out_at_night() {
        room.at("2026-05-10T23:30:00");
        room.answer("a");

        assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void a_text_goes_its_way_and_the_trail_tells_each_step_without_its_words() {
        room.at("2026-05-10T22:30:00");
        room.notice("a");
        room.at("2026-05-11T08:00:00");
        room.sweep();
        room.taken(room.lastCommand());
        room.receipt(room.lastCommand(), true);

        assertThat(room.state("a")).isEqualTo(TextState.DELIVERED);
        assertThat(room.trail())
                .containsExactly("held →HELD", "released HELD→QUEUED", "sent QUEUED→SENT", "delivered SENT→DELIVERED");
        assertThat(room.strings("select details from audit_entry where details like '%' || :phone || '%'"))
                .hasSize(3)
                .noneMatch(details -> details.contains("Mesaj"));
    }

    @Test
    void a_receipt_may_come_before_the_broker_has_said_that_it_took_the_text() {
        room.notice("a");
        room.receipt(room.lastCommand(), true);
        room.taken(room.lastCommand());

        assertThat(room.state("a")).isEqualTo(TextState.DELIVERED);
    }

    @Test
    void a_text_that_is_not_delivered_is_tried_three_times_at_most() {
        room.notice("a");
        room.taken(room.lastCommand());
        room.receipt(room.lastCommand(), false);
        assertThat(room.state("a")).isEqualTo(TextState.HELD);

        room.at("2026-05-10T12:15:00");
        room.sweep();
        room.receipt(room.lastCommand(), false);
        room.at("2026-05-10T12:44:59");
        room.sweep();
        assertThat(room.commands()).hasSize(2);
        room.at("2026-05-10T12:45:00");
        room.sweep();
        room.receipt(room.lastCommand(), false);
        room.at("2026-05-20T12:00:00");
        room.sweep();

        assertThat(room.state("a")).isEqualTo(TextState.FAILED);
        assertThat(room.commands())
                .extracting(command -> command.getString("reference"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_second_try_of_a_notice_waits_for_the_morning_too() {
        room.at("2026-05-10T21:55:00");
        room.notice("a");
        room.receipt(room.lastCommand(), false);
        room.at("2026-05-10T22:10:00");
        room.sweep();

        assertThat(room.commands()).hasSize(1);
        room.at("2026-05-11T08:00:00");
        room.sweep();
        assertThat(room.commands()).hasSize(2);
    }

    @Test
    void a_delivery_is_believed_whatever_is_told_of_it_before_or_after() {
        room.notice("a");
        String first = room.lastCommand();
        room.receipt(first, false);
        room.receipt(first, false);
        room.receipt(first, true);
        room.receipt(first, false);
        room.at("2026-05-10T13:00:00");
        room.sweep();

        assertThat(room.state("a")).isEqualTo(TextState.DELIVERED);
        assertThat(room.commands()).hasSize(1);
    }

    @Test
    void a_failure_of_an_earlier_try_says_nothing_of_the_one_under_way() {
        room.notice("a");
        String first = room.lastCommand();
        room.receipt(first, false);
        room.at("2026-05-10T12:15:00");
        room.sweep();
        room.receipt(first, false);

        assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void an_operator_says_nothing_of_what_another_got_nor_of_what_was_never_sent() {
        room.notice("a");
        room.receipt(Operator.NAR, room.lastCommand(), true);
        room.receipt("sms:999999999:1", true);
        room.receipt(room.lastCommand().replaceFirst(":1$", ":2"), true);
        room.receipt("fee:2026-05", true);
        room.taken("fee:2026-05");

        assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void a_number_nobody_serves_gets_nothing_and_nobody_fails_for_it() {
        TestRoom naxtel = new TestRoom(database, "2026-05-10T12:00:00", "+994602220001");
        naxtel.notice("a");

        assertThat(naxtel.state("a")).isEqualTo(TextState.FAILED);
        assertThat(naxtel.commands()).isEmpty();
    }

    @Test
    void refuses_arguments_that_the_template_does_not_name() {
        assertThatThrownBy(() -> database.run(entities -> TestTexts.open(entities, room.clock())
                        .send(
                                room.phone,
                                TextTemplate.MESSAGE_INCOMPLETE,
                                java.util.Map.of("until", "10.05.2026"),
                                Urgency.ANSWER,
                                "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
