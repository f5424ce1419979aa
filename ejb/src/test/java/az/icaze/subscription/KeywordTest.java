package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.AsanImzaType;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("rules R69, R85: what 8500 reads")
class KeywordTest {

    @ParameterizedTest
    @CsvSource({
        "ferdi, FERDI",
        "FERDI, FERDI",
        "fərdi, FERDI",
        "FƏRDİ, FERDI",
        "ferdı, FERDI",
        "  Ferdi  , FERDI",
        "\"ferdi\", FERDI",
        "«fərdi».', FERDI",
        "f e r d i, FERDI",
        "fеrdі, FERDI",
        "ферди, FERDI",
        "фәрди, FERDI",
        "фярди, FERDI",
        "biznes, BIZNES",
        "BIZNES, BIZNES",
        "BİZNES, BIZNES",
        "bıznes, BIZNES",
        "Biznes!, BIZNES",
        "“biznes”, BIZNES",
        "biznes 👍, BIZNES",
        "ВIZNЕS, BIZNES",
        "бизнес, BIZNES",
        "ｂｉｚｎｅｓ, BIZNES",
        "dovlet, DOVLET",
        "dövlət, DOVLET",
        "DÖVLƏT, DOVLET",
        "dovlət, DOVLET",
        "Dövlet, DOVLET",
        "dоvlеt, DOVLET",
        "дөвләт, DOVLET",
        "довлет, DOVLET",
        "status, STATUS",
        "Status?, STATUS",
        "SТАТUS, STATUS",
        "статус, STATUS",
    })
    void reads_what_was_meant(String typed, Keyword meant) {
        assertThat(Keyword.read(typed)).contains(meant);
    }

    @Test
    void reads_across_lines_and_hidden_characters() {
        assertThat(Keyword.read("\n\tfe\u200brdi\r\n\u00a0")).contains(Keyword.FERDI);
        assertThat(Keyword.read("do\u0308vl\u0259t")).contains(Keyword.DOVLET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "👍",
                "ferdi biznes",
                "ferdi yoxsa dovlet",
                "biznes2",
                "business",
                "fardi",
                "help",
                "8500",
                "salam",
            })
    void guesses_nothing(String typed) {
        assertThat(Keyword.read(typed)).isEmpty();
    }

    @Test
    void reads_no_keyword_out_of_a_long_text() {
        assertThat(Keyword.read("ferdi" + " ".repeat(1_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "tr", "lt", "en"})
    void reads_the_same_whatever_the_servers_language(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Keyword.read("BIZNES")).contains(Keyword.BIZNES);
            assertThat(Keyword.read("FERDI")).contains(Keyword.FERDI);
            assertThat(Keyword.BIZNES.word()).isEqualTo("biznes");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salam dünya|salam dünya",
                "'  '|?",
                "http://evil.example/x?y=1|http evil example x...",
                "uzadın zəhmət olmasa|uzadın zəhmət olmasa",
                "uzadın zəhmət olmasa indi|uzadın zəhmət olmasa...",
            })
    void echoes_letters_and_digits_only(String typed, String echo) {
        assertThat(Keyword.echo(typed)).isEqualTo(echo);
    }

    @Test
    @DisplayName("R41: there are exactly three types, each with one word of its own")
    void each_type_has_its_word() {
        assertThat(AsanImzaType.values()).extracting(Subscriptions::word).containsExactly("ferdi", "biznes", "dovlet");
    }
}
