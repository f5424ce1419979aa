package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import az.icaze.audit.AuditLine;
import az.icaze.identity.Fin;
import az.icaze.web.Sources;
import az.icaze.web.shell.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.invocation.InvocationOnMock;

class AuditWordsTest {

    private static final Pattern SUBJECT = Pattern.compile("new AuditSubject\\(\\s*\"([a-z-]+)\"");

    /** After who did it and what it is about. */
    private static final Pattern ACT = Pattern.compile(
            "udit\\.record\\((?:[^,;()]|\\((?:[^()]|\\([^()]*\\))*\\))+,(?:[^,;()]|\\((?:[^()]|\\([^()]*\\))*\\))+,\\s*\"([a-z-]+)\"");

    private static final Fin LEYLA = new Fin("5LA2K7E");

    private final AuditWords words = new AuditWords();

    @BeforeEach
    void in_english() {
        words.texts = mock(Texts.class, AuditWordsTest::english);
    }

    private static Object english(InvocationOnMock call) {
        String key = call.getArgument(0);
        if (call.getMethod().getName().equals("orElse")) {
            return key.endsWith("unheard-of") ? call.getArgument(1) : Texts.english(key);
        }
        return Texts.english(key, Arrays.stream(call.getArguments()).skip(1).toArray());
    }

    private static AuditLine line(String actor, String serial, String type, String id, Fin about, String name) {
        return new AuditLine(
                1,
                null,
                Instant.EPOCH,
                actor,
                "Vüqar Məlikov",
                null,
                serial,
                type,
                id,
                "signed-in",
                null,
                null,
                about,
                name,
                Map.of("phone", "+994 50 ••• 77 17"));
    }

    @Test
    void has_words_for_everything_one_may_filter_by() {
        assertThat(words.getKinds())
                .allSatisfy(kind -> assertThat(words.kindOf(kind)).isNotBlank());
        assertThat(words.getActions())
                .allSatisfy(action -> assertThat(words.actionOf(action)).isNotBlank());
    }

    /** What a room writes under a name of its own here is found by its filter, and read. */
    @Test
    void knows_every_thing_that_the_rooms_write_about() {
        Set<String> written = Sources.roomClasses().stream()
                .flatMap(file -> SUBJECT.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(written).contains("document", "visit");
        assertThat(words.getKinds()).containsAll(written);
    }

    @Test
    void knows_every_act_that_the_rooms_write_down() {
        Set<String> written = Sources.roomClasses().stream()
                .flatMap(file -> ACT.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(written).contains("visit-began", "role-granted");
        assertThat(words.getActions()).containsAll(written);
    }

    @Test
    void names_people_and_machines() {
        assertThat(words.who(line("1AV2B8M", "0A", "permit", "1", null, null))).isEqualTo("Vüqar Məlikov");
        assertThat(words.who(line("system", null, "permit", "1", null, null))).isEqualTo("System");
        assertThat(words.who(line("operator:AZERCELL", null, "permit", "1", null, null)))
                .isEqualTo("Mobile operator AZERCELL");
        assertThat(words.whoExactly(line("1AV2B8M", "0A", "permit", "1", null, null)))
                .isEqualTo("1A***8M");
        assertThat(words.whoExactly(line("system", null, "permit", "1", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "permit, 2026-0000001, 2026-0000001",
        "person, 5LA2K7E, 5L***7E",
        "prolongation, 5LA2K7E, 5L***7E",
        "prolongation, 2026-U-0000001, 2026-U-0000001",
        "user-id, +994502147717, +994 50 ••• 77 17",
        "subscription, spoilt, spoilt",
        "sign-in, 4f0a6d1c-7a3e-4a55-9a01-000000000000, 4f0a6d1c",
        "sign-in-attempt, 12, +994 50 ••• 77 17",
        "staff-role, 5LA2K7E/POLICE, Police"
    })
    void masks_whose_number_a_thing_is(String type, String id, String shown) {
        assertThat(words.thing(line("system", null, type, id, null, null))).isEqualTo(shown);
    }

    @Test
    void says_whom_a_line_is_about_unless_it_is_the_one_who_acts() {
        assertThat(words.about(line("system", null, "sign-in", "a", LEYLA, "Əliyeva Leyla")))
                .isEqualTo("Əliyeva Leyla · 5L***7E");
        assertThat(words.about(line("system", null, "certificate", "a", LEYLA, null)))
                .isEqualTo("5L***7E");
        assertThat(words.about(line("5LA2K7E", "0A", "sign-in", "a", LEYLA, "Əliyeva Leyla")))
                .isEmpty();
        assertThat(words.about(line("system", null, "permit", "a", null, null))).isEmpty();
    }

    @Test
    void shows_a_code_that_has_no_words_as_it_is() {
        assertThat(words.kind(line("system", null, "unheard-of", "1", null, null)))
                .isEqualTo("unheard-of");
    }
}
