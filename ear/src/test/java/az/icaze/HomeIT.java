package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page everybody sees first. */
@InBrowser
class HomeIT {

    private final Icaze icaze = Icaze.running();

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void shows_the_curfew_in_force_to_everybody(String language, Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(icaze.page("?lang=" + language).toString());
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("body").innerText()).contains("195", "9108", "1847");
        Axe.assertAccessible(page);
        assertThat(complaints).isEmpty();
    }
}
