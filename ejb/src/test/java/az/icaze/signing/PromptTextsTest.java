package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.operator.Prompt;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTextsTest {

    /** As long as a number of a permit or an application gets. */
    private static final String LONGEST_ARGUMENT = "2026-E-0000123";

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void every_text_is_there_and_fits_on_a_telephone(String language) throws IOException {
        for (String key : keys(language)) {
            assertThat(PromptTexts.in(language, new PromptText(key, LONGEST_ARGUMENT)))
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(Prompt.LONGEST_TEXT);
        }
        assertThat(keys(language)).isEqualTo(keys("az")).contains("sign-in", "permit");
    }

    @Test
    void fills_in_what_is_to_be_confirmed() {
        assertThat(PromptTexts.in("en", new PromptText("permit", "2026-0000123")))
                .isEqualTo("Confirm the permit? No. 2026-0000123");
        assertThat(PromptTexts.in("az", new PromptText("sign-in"))).startsWith("İcazə");
    }

    @Test
    void knows_no_fourth_language() {
        assertThatThrownBy(() -> PromptTexts.in("tr", new PromptText("sign-in")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                PromptTexts.class.getResourceAsStream("prompts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
