package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Nobody's telephone is flooded, whatever goes wrong in the house or outside. */
class FloodTest {

    private static final int NOTICES_A_DAY = 10;
    private static final int ANSWERS_AN_HOUR = 20;

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRoom room = new TestRoom(database, "2026-05-10T12:00:00");

    @Test
    void notices_beyond_a_days_share_wait_for_the_next_days_and_none_is_lost() {
        for (int number = 0; number < 25; number++) {
            room.notice("n" + number);
        }
        assertThat(room.commands()).hasSize(NOTICES_A_DAY);

        room.at("2026-05-11T07:59:59");
        room.sweep();
        assertThat(room.commands()).hasSize(NOTICES_A_DAY);

        room.at("2026-05-11T08:00:00");
        room.sweep();
        room.sweep();
        assertThat(room.commands()).hasSize(2 * NOTICES_A_DAY);

        room.at("2026-05-12T08:00:00");
        room.sweep();
        assertThat(room.commands()).hasSize(25);
    }

    @Test
    void what_waited_through_the_night_counts_for_the_morning() {
        room.at("2026-05-10T23:00:00");
        for (int number = 0; number < NOTICES_A_DAY + 1; number++) {
            room.notice("n" + number);
        }
        room.at("2026-05-11T08:00:00");
        room.sweep();

        assertThat(room.commands()).hasSize(NOTICES_A_DAY);
    }

    @Test
    void an_answer_is_not_held_up_by_notices() {
        for (int number = 0; number < NOTICES_A_DAY; number++) {
            room.notice("n" + number);
        }
        room.answer("a");

        assertThat(room.state("a")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void the_talk_of_two_automatons_ends() {
        int said = 0;
        boolean heard = true;
        while (heard && said < 1000) {
            room.now = room.now.plusSeconds(5);
            room.answer("a" + said);
            heard = room.state("a" + said) == TextState.QUEUED;
            said++;
        }

        assertThat(room.commands()).hasSize(ANSWERS_AN_HOUR);
        assertThat(room.state("a" + ANSWERS_AN_HOUR)).isEqualTo(TextState.FAILED);
    }

    @Test
    void an_hour_later_a_person_is_answered_again() {
        for (int number = 0; number <= ANSWERS_AN_HOUR; number++) {
            room.answer("a" + number);
        }
        room.now = room.now.plusSeconds(3601);
        room.answer("later");

        assertThat(room.state("later")).isEqualTo(TextState.QUEUED);
    }

    @Test
    void one_telephone_takes_nothing_from_another() {
        for (int number = 0; number < 25; number++) {
            room.notice("n" + number);
        }
        TestRoom other = new TestRoom(database, "2026-05-10T12:00:00");
        other.notice("n");

        assertThat(other.state("n")).isEqualTo(TextState.QUEUED);
    }
}
