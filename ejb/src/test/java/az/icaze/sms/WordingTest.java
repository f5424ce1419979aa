package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text to a telephone is there in three languages, with the same facts, and short. */
class WordingTest {

    /** Azerbaijani and Russian need UCS-2: four parts are 268 characters. */
    private static final int MOST_SEGMENTS = 4;

    private static final String ORDINARY_ARGUMENT = "10.05.2026";

    static Stream<Arguments> texts() {
        return Arrays.stream(TextTemplate.values()).flatMap(template -> Arrays.stream(Language.values())
                .map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_names_the_same_facts_in_every_language(TextTemplate template, Language language) {
        assertThat(Wording.arguments(template, language)).isEqualTo(Wording.arguments(template, Language.AZ));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_short_and_cleanly_written(TextTemplate template, Language language) {
        String text = Wording.of(template, language, ordinary(Wording.arguments(template, language)));

        assertThat(new SmsText(text).segments()).isLessThanOrEqualTo(MOST_SEGMENTS);
        assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "{", "}", "''");
    }

    @ParameterizedTest
    @EnumSource(TextTemplate.class)
    void an_english_text_costs_no_more_than_it_must(TextTemplate template) {
        String text = Wording.of(template, Language.EN, ordinary(Wording.arguments(template, Language.EN)));

        assertThat(new SmsText(text).ucs2()).as(text).isFalse();
    }

    /** Rules R10, R107: what a person needs for his next step stands in the text, or 1847 tells it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_text_says_where_the_next_step_is(Language language) {
        ResourceBundle texts = language.texts(Wording.class, "sms");
        assertThat(texts.getString("certificates-activated")).containsAnyOf("User ID", "İstifadəçi ID");
        texts.keySet().stream()
                .filter(key -> key.matches("reminder-visit.*|reminder-get-citizen|prolongation-(visit|expired.*)"))
                .forEach(key -> assertThat(texts.getString(key)).as(key).contains("ASXM", "1847"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_left_over(Language language) {
        Set<String> asked =
                Arrays.stream(TextTemplate.values()).map(TextTemplate::key).collect(Collectors.toSet());

        assertThat(language.texts(Wording.class, "sms").keySet()).isEqualTo(asked);
    }

    @Test
    void an_argument_stays_one_short_line_whatever_a_register_holds() {
        assertThat(Wording.line("Bir\r\niki\u0007 $1 \\ {until} ")).isEqualTo("Bir  iki  $1 \\ {until}");
        assertThat(Wording.line("ə".repeat(61))).hasSize(60);
        assertThat(Wording.line("ə".repeat(59) + "😀")).hasSize(59);
    }

    @Test
    void an_argument_that_is_not_asked_for_is_a_fault() {
        assertThatThrownBy(() -> Wording.of(TextTemplate.MESSAGE_INCOMPLETE, Language.AZ, Map.of("until", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("until");
    }

    private static Map<String, String> ordinary(Set<String> arguments) {
        return arguments.stream().collect(Collectors.toMap(Function.identity(), name -> ORDINARY_ARGUMENT));
    }
}
