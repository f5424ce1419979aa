package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R111; the vectors are those a Mobile-ID client computes (domain.md 2.2). */
class VerificationCodeTest {

    @ParameterizedTest
    @CsvSource({"hello, 1444", "x, 1409"})
    void agrees_with_what_a_mobile_id_client_computes(String content, String code) {
        assertThat(VerificationCode.of(Sha256.of(content.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(code);
    }

    @Test
    void takes_the_first_six_and_the_last_seven_bits() {
        assertThat(code("2f665f6a", "8cb6")).isEqualTo("1462");
        assertThat(code("00", "00")).isEqualTo("0000");
        assertThat(code("03", "80")).isEqualTo("0000");
        assertThat(code("00", "01")).isEqualTo("0001");
        assertThat(code("04", "00")).isEqualTo("0128");
        assertThat(code("ff", "ff")).isEqualTo("8191");
    }

    @Property
    void is_four_digits_and_depends_on_no_other_bit(@ForAll @Size(32) byte[] hash, @ForAll @Size(32) byte[] other) {
        byte[] mixed = other.clone();
        mixed[0] = (byte) ((hash[0] & 0xFC) | (other[0] & 0x03));
        mixed[31] = (byte) ((hash[31] & 0x7F) | (other[31] & 0x80));

        assertThat(VerificationCode.of(hash)).matches("[0-8][0-9]{3}").isEqualTo(VerificationCode.of(mixed));
    }

    @Test
    void each_of_the_8192_codes_belongs_to_equally_many_pairs_of_first_and_last_byte() {
        int[] pairs = new int[8192];
        byte[] hash = new byte[32];
        for (int first = 0; first < 256; first++) {
            for (int last = 0; last < 256; last++) {
                hash[0] = (byte) first;
                hash[31] = (byte) last;
                pairs[Integer.parseInt(VerificationCode.of(hash))]++;
            }
        }

        assertThat(Arrays.stream(pairs).distinct()).containsExactly(8);
    }

    private static String code(String start, String end) {
        byte[] hash = new byte[32];
        byte[] first = HexFormat.of().parseHex(start);
        byte[] last = HexFormat.of().parseHex(end);
        System.arraycopy(first, 0, hash, 0, first.length);
        System.arraycopy(last, 0, hash, 32 - last.length, last.length);
        return VerificationCode.of(hash);
    }
}
