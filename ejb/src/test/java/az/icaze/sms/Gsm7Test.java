package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** The default alphabet of 3GPP TS 23.038, 6.2.1, by its tables. */
class Gsm7Test {

    @Test
    void writes_the_code_of_the_table() {
        assertThat(Gsm7.encode("@ABCabc 019?")).containsExactly(0, 65, 66, 67, 97, 98, 99, 32, 48, 49, 57, 63);
        assertThat(Gsm7.encode("£$_¡Ä§¿äà")).containsExactly(1, 2, 0x11, 0x40, 0x5b, 0x5f, 0x60, 0x7b, 0x7f);
        assertThat(Gsm7.encode("ΔΞÆÉ")).containsExactly(0x10, 0x1a, 0x1c, 0x1f);
    }

    @Test
    void writes_what_the_extension_has_behind_an_escape() {
        assertThat(Gsm7.encode("€[]{}\\^~|\f"))
                .containsExactly(
                        0x1b, 0x65, 0x1b, 0x3c, 0x1b, 0x3e, 0x1b, 0x28, 0x1b, 0x29, 0x1b, 0x2f, 0x1b, 0x14, 0x1b, 0x3d,
                        0x1b, 0x40, 0x1b, 0x0a);
    }

    @Test
    void refuses_what_it_does_not_have() {
        assertThatThrownBy(() -> Gsm7.encode("ə")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_whatever_comes() {
        assertThat(Gsm7.decode(new byte[] {0x1b})).isEqualTo(" ");
        assertThat(Gsm7.decode(new byte[] {0x1b, 0x1b})).isEqualTo(" ");
        assertThat(Gsm7.decode(new byte[] {0x1b, 'a'})).isEqualTo("a");
        assertThat(Gsm7.decode(new byte[] {(byte) 0x80, (byte) 0xff, 0x1b, (byte) 0xff}))
                .isEqualTo("\ufffd\ufffd\ufffd");
    }

    @Property(tries = 300)
    void reads_what_it_wrote(@ForAll @CharRange(from = ' ', to = '~') String text) {
        String known = text.replace('`', '\'');
        assertThat(Gsm7.decode(Gsm7.encode(known))).isEqualTo(known);
    }
}
