package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.Icaze;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What the person sees. Every page reached is examined before anything is done on it. */
final class Screen {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** What a page's timer does every few seconds, done now. */
    private static final String LOOK = """
            () => Object.values(window.PrimeFaces?.widgets ?? {})
              .filter(widget => PrimeFaces.widget.Poll && widget instanceof PrimeFaces.widget.Poll)
              .forEach(poll => poll.cfg.fn())
            """;

    private static final List<String> STATES = List.of(
            ".error-summary",
            ".told",
            ".chip",
            ".empty, .ui-datatable-empty-message",
            "main .notice-ok",
            "main .notice-warn",
            "main .notice-bad",
            "main .status-DRAFT",
            "main .status-SENT",
            "main .status-NOT_YET_VALID",
            "main .status-ACTIVE",
            "main .status-REJECTED",
            "main .status-EXPIRED");

    private static final int MOST_TABS = 90;

    /** The focused element, or what stands for it where the real one is hidden, has an outline or a shadow. */
    private static final String RINGED = """
            () => [document.activeElement, ...(document.activeElement.closest('.ui-chkbox')?.querySelectorAll('*') ?? [])]
              .map(seen => getComputedStyle(seen))
              .some(style => style.boxShadow !== 'none'
                || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0))
            """;

    /** Words that found no room in a line would stand in a column, and fit. */
    private static final String LOW_BAND =
            "() => [...document.querySelectorAll('.band')].every(band => band.offsetHeight < 200)";

    /** What axe has judged in this run: a page, in a language, in a state. It takes long enough once. */
    private static final Set<String> JUDGED = new HashSet<>();

    private final Page page;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page, String language) {
        this.page = page;
        this.language = language;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Waits for the page at this path and examines it: accessibility, language, width, console. */
    Screen shows(String path) {
        Pattern address = Pattern.compile("[^?#]*" + path.replace(".", "\\.") + "([?#].*)?");
        looksUntil(() -> address.matcher(page.url()).matches());
        PlaywrightAssertions.assertThat(page).hasURL(address);
        page.locator("h1").first().waitFor();
        boolean narrow = page.viewportSize().width < 600;
        return JUDGED.add(path + language + narrow + state()) ? examine() : glance();
    }

    /** Waits for something that the page finds out by looking every few seconds, and has it look more often. */
    Screen looksUntil(BooleanSupplier happened) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(PATIENCE)
                // In the midst of going on to the next page there is nothing to look with.
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> {
                    if (!happened.getAsBoolean()) {
                        page.evaluate(LOOK);
                    }
                    return happened.getAsBoolean();
                });
        return this;
    }

    /** What makes the same page look different: problems, something told, an empty list, the status of a thing. */
    private List<String> state() {
        return STATES.stream()
                .filter(selector -> page.locator(selector).count() > 0)
                .toList();
    }

    /** For what replaces a page's content under the same address. */
    Screen examine() {
        // No page has a frame; else axe would open a window for each judgement to gather those of the frames.
        var violations = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        return glance();
    }

    private Screen glance() {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its window", page.url())
                .isTrue();
        assertThat((Boolean) page.evaluate(LOW_BAND))
                .as("the band at the top of %s leaves the window to the page", page.url())
                .isTrue();
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        return this;
    }

    String language() {
        return language;
    }

    PortalTexts texts() {
        return new PortalTexts(language);
    }

    /** By client id, colons and all. */
    Locator id(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String title() {
        return page.title();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String address() {
        return page.url();
    }

    /** Lines of the error summary. */
    List<String> problems() {
        return page.locator(".error-summary li").allInnerTexts();
    }

    /** The code to compare with the telephone's. */
    String verificationCode() {
        return String.join("", page.locator("#code-value > span").allInnerTexts());
    }

    /** What stands at one field. */
    String problemAt(String field) {
        return id(field + "-error").innerText();
    }

    /** Opens a page by typing its address, as a forger or a bookmark does. */
    Screen goTo(String path) {
        page.navigate(Icaze.running().page(path).toString());
        return this;
    }

    /** The same person before another tab of the same browser. */
    Screen tab(String path) {
        return new Screen(page.context().newPage(), language).goTo(path);
    }

    /** HTTP status of the document now shown. */
    int statusOfDocument() {
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** Opens a page of another listener or of the outside world. */
    Screen goTo(URI address) {
        page.navigate(address.toString());
        return this;
    }

    /** How long the server takes to answer with a whole page, in the name of who is signed in here. */
    Duration timeToGet(URI address) {
        long asked = System.nanoTime();
        APIResponse answer = page.request().get(address.toString());
        Duration taken = Duration.ofNanos(System.nanoTime() - asked);
        assertThat(answer.url()).isEqualTo(address.toString());
        assertThat(answer.ok()).isTrue();
        answer.dispose();
        return taken;
    }

    /** How long the browser waited for the document now shown, from the click on, with what the click did. */
    Duration timeOfDocument() {
        Object millis = page.evaluate("performance.getEntriesByType('navigation')[0].responseEnd");
        return Duration.ofMillis(((Number) millis).longValue());
    }

    /** The browser's session at the portal. */
    String session() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("icaze"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** As if its life in the browser were over. */
    void loseSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("icaze$")));
    }

    /** Presses a key, as somebody without a mouse does. */
    Screen press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types where the focus is. */
    Screen type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes on with Tab alone until this has the focus, and sees where it is. */
    Screen tabTo(String selector) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                assertThat((Boolean) page.evaluate(RINGED))
                        .as("%s shows on %s that it has the focus", selector, page.url())
                        .isTrue();
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    /** The same window, after the person has chosen another language in the header. */
    Screen switchTo(String other) {
        page.locator(".langs [lang=" + other + "]").click();
        page.locator("html[lang=" + other + "]").waitFor();
        return new Screen(page, other);
    }

    /** The element that has the focus, by id. */
    String focused() {
        return (String) page.waitForFunction("document.activeElement.id").jsonValue();
    }

    /** What comes as a file. */
    byte[] download(Locator link) {
        try (InputStream file = page.waitForDownload(link::click).createReadStream()) {
            return file.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void doubleClick(Locator button) {
        button.dblclick();
    }
}
