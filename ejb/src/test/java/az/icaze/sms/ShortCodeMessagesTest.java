package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.operator.Operator;
import az.icaze.operator.SmsReceived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rule R69: what is written to 8500 is heard once and whole")
class ShortCodeMessagesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static final AtomicInteger IDS = new AtomicInteger();

    private final TestRoom room = new TestRoom(database, "2026-05-11T12:00:00");

    @ParameterizedTest
    @ValueSource(strings = {"ferdi", "", "  «Biznes» ", "дOвlet\n"})
    void a_message_is_heard_as_it_was_typed(String text) {
        room.writes(new SmsReceived(Operator.NAR, "mo-1", room.phone, "8500", text, Optional.empty(), room.now));

        assertThat(room.heard).containsExactly(new ShortCodeMessage(Operator.NAR, "mo-1", room.phone, text, room.now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8501", "850", "85000", "08500", "1847"})
    void what_is_written_to_another_number_is_not_for_us(String shortCode) {
        room.writes(new SmsReceived(Operator.NAR, "mo-1", room.phone, shortCode, "ferdi", Optional.empty(), room.now));

        assertThat(room.heard).isEmpty();
    }

    @Test
    void parts_make_one_message_in_whatever_order_and_however_often_they_come() {
        Random random = new Random(20260511);
        for (int round = 0; round < 30; round++) {
            int count = 2 + random.nextInt(9);
            List<SmsReceived> parts = new ArrayList<>(parts("r" + round, count));
            for (int repeat = random.nextInt(4); repeat > 0; repeat--) {
                SmsReceived again = parts.get(random.nextInt(count));
                parts.add(part(again.text(), again.part().orElseThrow()));
            }
            Collections.shuffle(parts, random);
            room.heard.clear();
            parts.forEach(room::writes);

            assertThat(room.heard).hasSize(1);
            assertThat(room.heard.get(0).text())
                    .isEqualTo(IntStream.rangeClosed(1, count)
                            .mapToObj(n -> n + " ")
                            .reduce("", String::concat));
        }
    }

    @Test
    void a_long_message_has_the_id_of_its_first_part_whichever_came_last() {
        List<SmsReceived> parts = parts("i", 2);
        room.writes(parts.get(1));
        room.writes(parts.get(0));

        assertThat(room.heard)
                .extracting(ShortCodeMessage::id)
                .containsExactly(parts.get(0).id());
    }

    @Test
    void parts_that_come_at_the_same_instant_make_one_message() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < 10; round++) {
                CountDownLatch start = new CountDownLatch(1);
                List<Future<?>> ends = new ArrayList<>();
                for (SmsReceived part : parts("s" + round, 3)) {
                    ends.add(threads.submit(() -> {
                        start.await();
                        room.writes(part);
                        return null;
                    }));
                }
                start.countDown();
                for (Future<?> end : ends) {
                    end.get();
                }
            }
        } finally {
            threads.shutdown();
        }

        assertThat(room.heard).hasSize(10).allMatch(message -> message.text().equals("1 2 3 "));
    }

    @Test
    @DisplayName("Rule R70: the last part says when a message was received")
    void the_last_part_says_when_a_message_was_received() {
        room.at("2026-05-10T23:59:59");
        room.writes(part("1 ", new SmsReceived.Part("t", 1, 2)));
        room.at("2026-05-11T00:00:00");
        room.writes(part("2 ", new SmsReceived.Part("t", 2, 2)));

        assertThat(room.heard).extracting(ShortCodeMessage::at).containsExactly(room.now);
    }

    @Test
    void a_telephone_that_uses_its_reference_again_begins_a_new_message() {
        parts("u", 2).forEach(room::writes);
        room.at("2026-05-11T12:01:00");
        parts("u", 2).forEach(room::writes);
        room.writes(part("half", new SmsReceived.Part("u", 1, 3)));
        room.at("2026-05-11T12:02:00");
        parts("u", 3).forEach(room::writes);

        assertThat(room.heard).extracting(ShortCodeMessage::text).containsExactly("1 2 ", "1 2 ", "1 2 3 ");
    }

    @Test
    void of_a_message_that_stays_incomplete_nothing_is_understood_and_its_writer_is_told_once() {
        room.writes(parts("v", 2).get(0));
        room.at("2026-05-11T12:09:59");
        room.sweep();
        assertThat(room.commands()).isEmpty();

        room.at("2026-05-11T12:10:00");
        room.sweep();
        room.sweep();

        assertThat(room.heard).isEmpty();
        assertThat(room.commands()).singleElement().satisfies(command -> assertThat(command.getString("text"))
                .contains("ferdi"));
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_parts_of_a_whole_message_go_without_a_word() {
        parts("w", 2).forEach(room::writes);
        assertThat(kept()).hasSize(2);
        room.at("2026-05-11T12:10:00");
        room.sweep();

        assertThat(kept()).isEmpty();
        assertThat(room.commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "3, 2", "1, 0", "1, 1", "0, 0", "255, 254"})
    void numbers_that_make_no_sense_leave_the_text_alone(int number, int of) {
        room.writes(part("ferdi", new SmsReceived.Part("x", number, of)));

        assertThat(room.heard).extracting(ShortCodeMessage::text).containsExactly("ferdi");
        assertThat(kept()).isEmpty();
    }

    @Test
    void of_a_message_with_absurdly_many_parts_the_beginning_is_heard_and_nothing_is_kept() {
        for (int number = 1; number <= 255; number++) {
            room.writes(part("part " + number, new SmsReceived.Part("y", number, 255)));
        }

        assertThat(room.heard).extracting(ShortCodeMessage::text).containsExactly("part 1");
        assertThat(kept()).isEmpty();
    }

    private List<SmsReceived> parts(String reference, int of) {
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> part(number + " ", new SmsReceived.Part(reference, number, of)))
                .toList();
    }

    private SmsReceived part(String text, SmsReceived.Part part) {
        return new SmsReceived(
                Operator.AZERCELL,
                "mo-" + IDS.incrementAndGet(),
                room.phone,
                "8500",
                text,
                Optional.of(part),
                room.now);
    }

    private List<String> kept() {
        return room.strings("select text from sms_part where phone = :phone");
    }
}
