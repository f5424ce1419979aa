package az.icaze.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import az.icaze.web.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelpPageTest {

    private final HelpPage page = new HelpPage();

    @Test
    @DisplayName("R122: every section of the questions is there, and no question is left out")
    void shows_all_questions() {
        page.texts = mock(Texts.class, call -> Texts.english(call.getArgument(0)));

        List<HelpPage.Part> parts = page.getParts();

        assertThat(parts).hasSize(HelpPage.Section.values().length);
        assertThat(parts).allSatisfy(part -> assertThat(part.entries()).isNotEmpty());
        long written = ResourceBundle.getBundle("az.icaze.web.texts", Locale.ENGLISH).keySet().stream()
                .filter(key -> key.matches("help\\.[A-Z_]+\\.\\d+\\.q"))
                .count();
        assertThat(parts.stream().mapToLong(part -> part.entries().size()).sum())
                .isEqualTo(written);
    }
}
