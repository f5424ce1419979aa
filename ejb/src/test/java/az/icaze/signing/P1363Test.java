package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature of which a part is nought proves nothing, on whatever Java. */
class P1363Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "01", "0000", "00000000", "00000001", "00010000", "00010001" + "01"})
    void a_signature_without_one_of_its_parts_is_none(String signature) {
        assertThat(P1363.bothParts(HexFormat.of().parseHex(signature))).isFalse();
    }

    @Test
    void the_smallest_parts_are_parts() {
        byte[] smallest = new byte[64];
        smallest[31] = 1;
        smallest[63] = 1;

        assertThat(P1363.bothParts(smallest)).isTrue();
        assertThat(P1363.bothParts(Arrays.copyOf(smallest, 63))).isFalse();
    }
}
