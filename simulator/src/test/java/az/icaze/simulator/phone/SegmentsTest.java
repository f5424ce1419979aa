package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "€, 80, 1", "€, 81, 2", "€, 152, 2", "€, 153, 3",
        "ə, 70, 1", "ə, 71, 2", "ə, 134, 2", "ə, 135, 3", "😀, 35, 1", "😀, 36, 2", "😀, 66, 2", "😀, 67, 3",
        "Ç, 160, 1", "ç, 160, 3", "ф, 70, 1"
    })
    void cuts_by_the_alphabet(String sign, int signs, int parts) {
        assertThat(Segments.of(sign.repeat(signs))).hasSize(parts);
    }

    @Property
    void loses_nothing_and_cuts_no_sign_in_two(@ForAll @StringLength(max = 700) String text) {
        List<String> parts = Segments.of(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(160));
        assertThat(parts.stream().mapToLong(part -> part.codePoints().count()).sum())
                .isEqualTo(text.codePoints().count());
    }

    @Property
    void cuts_into_as_many_parts_as_asked_for(
            @ForAll @StringLength(max = 50) String text, @ForAll @IntRange(min = 1, max = 9) int parts) {
        assertThat(Segments.of(text, parts)).hasSize(parts);
        assertThat(String.join("", Segments.of(text, parts))).isEqualTo(text);
    }
}
