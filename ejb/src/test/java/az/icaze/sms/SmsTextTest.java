package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs: 3GPP TS 23.038 (alphabets) and TS 23.040, 9.2.3.24 (parts). */
class SmsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ferdi", "2.50 AZN", "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà", "{[~]}|^\\€", "a\nb\rc"})
    void is_written_in_gsm_7_where_its_alphabet_has_every_character(String text) {
        assertThat(new SmsText(text).ucs2()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ə", "ı", "ğ", "ş", "ç", "İ", "Ş", "Ğ", "Ə", "ы", "“", "–", "…", "`", "\t", "\u001b", "\u00a0", "😀"
            })
    void is_written_in_ucs_2_where_one_character_is_missing(String character) {
        assertThat(new SmsText("ferdi" + character).ucs2()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a, 0, 1",
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "a, 459, 3",
        "a, 460, 4",
        "€, 80, 1",
        "€, 81, 2",
        "€, 152, 2",
        "€, 153, 3",
        "ə, 70, 1",
        "ə, 71, 2",
        "ə, 134, 2",
        "ə, 135, 3",
        "ə, 201, 3",
        "ə, 202, 4",
        "😀, 35, 1",
        "😀, 36, 2",
        "😀, 66, 2",
        "😀, 67, 3"
    })
    void counts_the_parts_it_is_sent_in(String character, int times, int segments) {
        assertThat(new SmsText(character.repeat(times)).segments()).isEqualTo(segments);
    }

    static Stream<Arguments> torn() {
        return Stream.of(
                Arguments.of("a".repeat(152) + "€" + "a".repeat(7), 2),
                Arguments.of("a".repeat(152) + "€" + "a".repeat(150), 2),
                Arguments.of("a".repeat(152) + "€" + "a".repeat(151), 2),
                Arguments.of("a".repeat(152) + "€" + "a".repeat(152), 3),
                Arguments.of("ə".repeat(66) + "😀" + "ə".repeat(65), 2),
                Arguments.of("ə".repeat(66) + "😀" + "ə".repeat(66), 3));
    }

    @ParameterizedTest
    @MethodSource("torn")
    void tears_no_character_apart(String text, int segments) {
        assertThat(new SmsText(text).segments()).isEqualTo(segments);
    }

    @Test
    void one_letter_makes_the_whole_text_dearer() {
        assertThat(new SmsText("a".repeat(160)).segments()).isEqualTo(1);
        assertThat(new SmsText("a".repeat(159) + "ə").segments()).isEqualTo(3);
    }

    @Property(tries = 500)
    void has_never_less_parts_than_its_length_asks_for_nor_many_more(@ForAll String text) {
        SmsText sms = new SmsText(text);
        int units = sms.ucs2()
                ? text.length()
                : text.chars()
                        .map(c -> List.of('\f', '^', '{', '}', '\\', '[', '~', ']', '|', '€')
                                        .contains((char) c)
                                ? 2
                                : 1)
                        .sum();
        int alone = sms.ucs2() ? 70 : 160;
        int part = sms.ucs2() ? 67 : 153;

        if (units <= alone) {
            assertThat(sms.segments()).isEqualTo(1);
        } else {
            assertThat(sms.segments()).isBetween((units + part - 1) / part, (units + part - 2) / (part - 1));
        }
    }
}
