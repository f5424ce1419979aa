package az.icaze.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word a number can end in, and the years that people meet. */
class AzerbaijaniOrdinalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-cı", "1-ci", "2-ci", "3-cü", "4-cü", "5-ci", "6-cı", "7-ci", "8-ci", "9-cu", "10-cu", "20-ci",
                "30-cu", "40-cı", "50-ci", "60-cı", "70-ci", "80-ci", "90-cı", "100-cü", "1000-ci"
            })
    void ends_by_the_vowel_of_the_last_word(String ordinal) {
        assertThat(ordinal(ordinal)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11-ci",
                "13-cü",
                "16-cı",
                "19-cu",
                "101-ci",
                "110-cu",
                "300-cü",
                "1984-cü",
                "1990-cı",
                "1999-cu",
                "2000-ci",
                "2010-cu",
                "2020-ci",
                "2021-ci",
                "2023-cü",
                "2026-cı",
                "2029-cu",
                "2030-cu",
                "2040-cı",
                "2100-cü",
                "10000-ci",
                "999999-cu"
            })
    void the_words_before_the_last_do_not_count(String ordinal) {
        assertThat(ordinal(ordinal)).isEqualTo(ordinal);
    }

    @Test
    void refuses_what_is_no_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> AzerbaijaniOrdinal.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> AzerbaijaniOrdinal.of(1_000_000));
    }

    private static String ordinal(String expected) {
        return AzerbaijaniOrdinal.of(Integer.parseInt(expected.substring(0, expected.indexOf('-'))));
    }
}
