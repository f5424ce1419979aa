package az.icaze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import az.icaze.Malformed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1401555071",
                "1400057421",
                "0200432771",
                "0400198812",
                "0300725012",
                "9900001881",
                "9900003611",
                "140 155 5071",
                "14-01555071"
            })
    void accepts_numbers_in_use(String typed) {
        assertThat(new Voen(typed).value()).isEqualTo(typed.replaceAll("[ -]", ""));
    }

    @Test
    void puts_back_the_leading_zero_that_a_spreadsheet_dropped() {
        assertThat(new Voen("200432771").value()).isEqualTo("0200432771");
    }

    @ParameterizedTest
    @CsvSource({
        "1401555081, voen.check-digit",
        "1525855852, voen.check-digit",
        "1400057424, voen",
        "14015550711, voen",
        "14015550, voen",
        "14O1555071, voen",
        "14О1555071, voen.cyrillic",
        "١401555071, voen",
        "'', voen",
        "<script>, voen",
    })
    void refuses_with_a_hint(String typed, String key) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Voen(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("malformed." + key));
    }

    @Test
    void refuses_nothing_NUL_and_ten_thousand_digits() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Voen(null));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Voen("1401555071\u0000"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Voen("1".repeat(10_000)));
    }

    @Test
    void tells_a_legal_from_a_natural_person() {
        assertThat(new Voen("1401555071").isLegalEntity()).isTrue();
        assertThat(new Voen("1401555071").isNaturalPerson()).isFalse();
        assertThat(new Voen("0400198812").isNaturalPerson()).isTrue();
        assertThat(new Voen("0400198812").isLegalEntity()).isFalse();
    }

    /** The weights differ modulo 11, so one wrong digit is always found. */
    @Property
    void finds_every_single_wrong_digit(
            @ForAll @IntRange(max = 8) int at, @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = "1401555071".toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + shift) % 10);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Voen(new String(digits)));
    }

    @Property
    void gives_a_number_or_says_malformed(@ForAll @NumericChars @StringLength(max = 12) String typed) {
        try {
            assertThat(new Voen(typed).value()).matches("[0-9]{9}[12]");
        } catch (Malformed malformed) {
            assertThat(malformed.key()).startsWith("malformed.voen");
        }
    }

    @Property
    void gives_a_number_or_says_malformed_for_any_text(@ForAll String typed) {
        gives_a_number_or_says_malformed(typed);
    }
}
