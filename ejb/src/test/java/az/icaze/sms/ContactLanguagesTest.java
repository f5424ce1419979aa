package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Language;
import az.icaze.TestDatabase;
import az.icaze.identity.Machine;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ContactLanguagesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRoom room = new TestRoom(database, "2026-05-10T12:00:00");

    @Test
    void a_number_whose_person_has_chosen_nothing_is_written_to_in_azerbaijani() {
        assertThat(language()).isEqualTo(Language.AZ);
    }

    @Test
    void a_choice_holds_for_the_texts_that_follow_and_is_in_the_trail_once() {
        choose(Language.RU);
        choose(Language.RU);
        room.notice("a");
        choose(Language.EN);
        room.notice("b");

        assertThat(language()).isEqualTo(Language.EN);
        assertThat(room.commands())
                .extracting(command -> command.getString("coding"))
                .containsExactly("UCS-2", "GSM-7");
        assertThat(trail()).containsExactly("AZ→RU", "RU→EN");
    }

    private void choose(Language language) {
        database.run(entities -> TestTexts.languages(entities, room.clock()).set(room.phone, language, Machine.SYSTEM));
    }

    private Language language() {
        return database.inTransaction(
                entities -> TestTexts.languages(entities, room.clock()).of(room.phone));
    }

    private List<String> trail() {
        return room.strings("select from_state || '→' || to_state from audit_entry"
                + " where subject_type = 'contact-language' and subject_id = :phone order by id");
    }
}
