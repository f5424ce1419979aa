package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Whether everybody can use a page: WCAG 2.2, levels A and AA. */
final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    static void assertAccessible(Page page) {
        List<String> found = new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(Axe::readable)
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }

    private static String readable(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
