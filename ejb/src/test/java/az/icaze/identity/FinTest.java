package az.icaze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import az.icaze.Malformed;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5VBK5VR",
                "5vbk5vr",
                " 5VBK 5VR ",
                "5V-BK-5VR",
                "5VBK\u00a05VR",
                "5VBK–5VR",
                "5VBK\t5VR",
                "5VBK−5VR"
            })
    void reads_what_a_hand_types(String typed) {
        assertThat(new Fin(typed).value()).isEqualTo("5VBK5VR");
    }

    @ParameterizedTest
    @CsvSource({
        "5VBK5V, fin",
        "5VBK5VRA, fin",
        "'', fin",
        "'  - ', fin",
        "5VBK5V_, fin",
        "5VBK5VO, fin.letter-o",
        "5VBK5vo, fin.letter-o",
        "5VBK5VI, fin.letter-i",
        "5vbk5vi, fin.letter-i",
        "5VBK5Vİ, fin.letter-i",
        "5VBK5Vı, fin.letter-i",
        "5VВК5VR, fin.cyrillic",
        "5VBK5VО, fin.cyrillic",
        "5VBK5Vſ, fin",
        "5VBK5Vß, fin",
        "５VBK5VR, fin",
        "<script>alert(1)</script>, fin",
    })
    void refuses_with_a_hint_and_never_guesses(String typed, String key) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Fin(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("malformed." + key));
    }

    @Test
    void refuses_nothing_NUL_and_ten_thousand_characters() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Fin(null));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Fin("5VBK\u00005VR"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Fin("5VBK5VR\u0000"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Fin("5".repeat(10_000)));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Fin(" ".repeat(10_000) + "5VBK5VR"));
    }

    @Test
    void shows_two_characters_at_each_end() {
        assertThat(new Fin("5VBK5VR").masked()).isEqualTo("5V***VR");
        assertThat(new Fin("5VBK5VR")).hasToString("5V***VR");
    }

    @Test
    void does_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("az"));
            assertThat(new Fin("a9rj7dm").value()).isEqualTo("A9RJ7DM");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void accepts_every_FIN_in_small_letters_with_a_space_anywhere(
            @ForAll @StringLength(7) @Chars({'0', '9', 'A', 'H', 'J', 'N', 'P', 'Z'}) String fin,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 7) int at) {
        String typed = fin.substring(0, at) + " " + fin.substring(at).toLowerCase(Locale.ROOT);
        assertThat(new Fin(typed).value()).isEqualTo(fin);
    }

    @Property
    void gives_a_FIN_or_says_malformed_for_any_text(@ForAll String typed) {
        assertValidOrMalformed(typed);
    }

    @Property
    void gives_a_FIN_or_says_malformed_for_near_misses(
            @ForAll
                    @StringLength(min = 5, max = 9)
                    @CharRange(from = '0', to = 'z')
                    @Chars({'İ', 'ı', 'О', 'А', ' ', '-', '\u0000', 'ə'})
                    String typed) {
        assertValidOrMalformed(typed);
    }

    private static void assertValidOrMalformed(String typed) {
        try {
            Fin fin = new Fin(typed);
            assertThat(fin.value()).matches("[0-9A-HJ-NP-Z]{7}");
            assertThat(new Fin(fin.value())).isEqualTo(fin);
        } catch (Malformed malformed) {
            assertThat(malformed.key()).startsWith("malformed.fin");
        }
    }
}
