package az.icaze.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {

    private final Members members = Members.read(
            "{\"word\": \"a\", \"number\": 3, \"part\": 0.5, \"yes\": true, \"none\": null, \"inner\": {\"word\": \"b\"}}");

    @Test
    void reads_what_is_there() {
        assertThat(members.text("word")).isEqualTo("a");
        assertThat(members.whole("number", 0, 3)).isEqualTo(3);
        assertThat(members.number("part")).isEqualTo("0.5");
        assertThat(members.flag("yes")).isTrue();
        assertThat(members.object("inner").text("word")).isEqualTo("b");
        assertThat(members.optionalText("word")).contains("a");
    }

    @Test
    void takes_the_other_for_what_is_not_there_or_null() {
        assertThat(members.optionalText("absent")).isEmpty();
        assertThat(members.optionalText("none")).isEmpty();
        assertThat(members.flag("absent", true)).isTrue();
        assertThat(members.whole("none", 0, 9, 7)).isEqualTo(7);
    }

    @Test
    void calls_everything_else_malformed() {
        assertMalformed(() -> members.text("absent"));
        assertMalformed(() -> members.text("none"));
        assertMalformed(() -> members.text("number"));
        assertMalformed(() -> members.optionalText("number"));
        assertMalformed(() -> members.number("word"));
        assertMalformed(() -> members.whole("number", 0, 2));
        assertMalformed(() -> members.whole("part", 0, 2));
        assertMalformed(() -> members.flag("word"));
        assertMalformed(() -> members.flag("word", true));
        assertMalformed(() -> members.object("word"));
        assertMalformed(() -> members.value("word", UUID::fromString));
        assertMalformed(() -> members.value("word", Instant::parse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "\"a\"", "{", "<a/>", "null"})
    void takes_nothing_but_an_object(String text) {
        assertMalformed(() -> Members.read(text));
    }

    @Test
    void misses_the_body_of_an_empty_request() {
        assertMalformed(() -> Members.of(null));
    }

    private static void assertMalformed(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(Malformed.class);
    }
}
