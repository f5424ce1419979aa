package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is personal: its words are kept only while it may have to be sent (again). */
class WordsKeptTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRoom room = new TestRoom(database, "2026-05-10T12:00:00");

    @Test
    void the_words_go_when_the_text_was_delivered() {
        room.notice("a");
        room.receipt(room.lastCommand(), true);
        room.relay();

        assertThat(room.words("a")).isEmpty();
    }

    @Test
    void the_words_go_when_the_text_was_given_up() {
        TestRoom naxtel = new TestRoom(database, "2026-05-10T12:00:00", "+994602220002");
        naxtel.notice("a");

        assertThat(naxtel.state("a")).isEqualTo(TextState.FAILED);
        assertThat(naxtel.words("a")).isEmpty();
    }

    @Test
    void the_words_go_three_days_after_the_last_that_was_heard_and_are_then_not_tried_again() {
        room.notice("a");
        String command = room.lastCommand();
        room.taken(command);
        room.relay();
        room.at("2026-05-13T11:59:59");
        room.sweep();
        assertThat(room.words("a")).hasSize(1);

        room.at("2026-05-13T12:00:00");
        room.sweep();
        assertThat(room.words("a")).isEmpty();
        assertThat(room.state("a")).isEqualTo(TextState.SENT);

        room.receipt(command, false);
        assertThat(room.state("a")).isEqualTo(TextState.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sms_message set phone = '+994502147717'",
                "update sms_message set reference = 'other'",
                "update sms_message set template = 'OTHER'",
                "delete from sms_message",
                "update sms_part set text = 'dovlet'"
            })
    void nobody_rewrites_what_was_asked_for_or_said(String sql) {
        assertThatThrownBy(() ->
                        database.run(entities -> entities.createNativeQuery(sql).executeUpdate()))
                .hasMessageContaining("permission denied");
    }
}
