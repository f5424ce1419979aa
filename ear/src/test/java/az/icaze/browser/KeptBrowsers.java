package az.icaze.browser;

import az.icaze.DemoPerson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Browsers kept from test to test, because an empty one fetches every file again and every sign-in takes a telephone. A
 * stranger's has nobody's cookies; a person's own is the one in which he has signed in before, and may still be.
 */
final class KeptBrowsers {

    private static final Deque<BrowserContext> STRANGERS = new ArrayDeque<>();
    private static final Map<String, BrowserContext> OWN = new HashMap<>();

    private final Set<BrowserContext> lent = new HashSet<>();

    /** A window of a browser in which nobody has signed in. */
    Page stranger() {
        BrowserContext browser = STRANGERS.isEmpty()
                ? OneBrowserPerRun.get().newContext(new Browser.NewContextOptions())
                : STRANGERS.pop();
        lent.add(browser);
        return browser.newPage();
    }

    /** A window of the browser that became this person's, or else of a stranger's. */
    Page of(DemoPerson person) {
        BrowserContext own = OWN.get(person.fin());
        return own == null ? stranger() : own.newPage();
    }

    /** From now on, in every test, this window's browser is this person's. */
    void keepFor(DemoPerson person, Page window) {
        lent.remove(window.context());
        OWN.put(person.fin(), window.context());
    }

    /** Closes every window; strangers' browsers forget who used them. */
    void close() {
        OWN.values().forEach(KeptBrowsers::closeWindows);
        for (BrowserContext browser : lent) {
            closeWindows(browser);
            browser.clearCookies();
            STRANGERS.push(browser);
        }
        lent.clear();
    }

    private static void closeWindows(BrowserContext browser) {
        browser.pages().forEach(Page::close);
    }
}
