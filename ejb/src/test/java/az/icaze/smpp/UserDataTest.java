package az.icaze.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.operator.SmsReceived;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Octets of telephones: 3GPP TS 23.040, 9.2.3.24, and SMPP 3.4, 5.2.19. */
class UserDataTest {

    @ParameterizedTest
    @CsvSource({"0, 65, A", "1, 65, A", "3, 233, é", "16, 65, A", "240, 65, A"})
    void one_octet_is_a_character_of_the_coding(int dataCoding, int octet, String text) {
        assertThat(text(dataCoding, octet)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 0x18})
    void two_octets_are_a_character_of_ucs_2(int dataCoding) {
        assertThat(text(dataCoding, 0x02, 0x59)).isEqualTo("ə");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 0x14, 0xf4, 0x80})
    void what_is_no_text_is_unreadable(int dataCoding) {
        assertThatThrownBy(() -> text(dataCoding, 65)).isInstanceOf(UnreadableDelivery.class);
    }

    @Test
    void no_text_holds_what_no_database_keeps() {
        assertThat(text(8, 0, 0, 0, 65)).isEqualTo("\ufffdA");
    }

    @Test
    void of_a_text_longer_than_anybody_writes_the_beginning_is_read() {
        assertThat(UserData.read(false, (byte) 3, new byte[60_000]).text()).hasSize(1_530);
    }

    @Test
    void a_header_numbers_the_part_in_either_width_whatever_stands_before() {
        assertThat(part(5, 0, 3, 255, 3, 2)).contains(new SmsReceived.Part("udh-255", 2, 3));
        assertThat(part(6, 8, 4, 1, 2, 3, 2)).contains(new SmsReceived.Part("udh16-258", 2, 3));
        assertThat(part(9, 36, 2, 1, 1, 0, 3, 7, 2, 1)).contains(new SmsReceived.Part("udh-7", 1, 2));
    }

    @Test
    void a_header_that_is_cut_off_numbers_nothing() {
        assertThat(part(2, 0, 3)).isEmpty();
        assertThat(part(1, 0)).isEmpty();
        assertThat(part(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 140, 255})
    void a_header_longer_than_the_message_is_unreadable(int length) {
        assertThatThrownBy(() -> UserData.read(true, (byte) 0, octets(length))).isInstanceOf(UnreadableDelivery.class);
    }

    @Property(tries = 1_000)
    void whatever_comes_is_read_or_refused(@ForAll boolean headed, @ForAll byte dataCoding, @ForAll byte[] octets) {
        try {
            assertThat(UserData.read(headed, dataCoding, octets).text()).doesNotContain("\0");
        } catch (UnreadableDelivery refused) {
            assertThat(refused).hasMessageNotContaining(new String(octets, StandardCharsets.ISO_8859_1) + "\0");
        }
    }

    private static String text(int dataCoding, int... octets) {
        return UserData.read(false, (byte) dataCoding, octets(octets)).text();
    }

    private static Optional<SmsReceived.Part> part(int... header) {
        return UserData.read(true, (byte) 0, octets(header)).part();
    }

    private static byte[] octets(int... values) {
        byte[] octets = new byte[values.length];
        for (int place = 0; place < values.length; place++) {
            octets[place] = (byte) values[place];
        }
        return octets;
    }
}
