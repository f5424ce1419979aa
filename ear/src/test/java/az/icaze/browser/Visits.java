package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the portal in Chromium: the system's own where there is one, else the one that Playwright fetches. Each visit is
 * another person's browser, without anybody's cookies.
 */
final class Visits implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> CHROMIUMS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final int WIDE = 1280;
    private static final int TELEPHONE = 360;

    private Playwright playwright;
    private Browser chromium;
    private final List<BrowserContext> open = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext test) {
        Optional<Path> installed = installed();
        Map<String, String> fetch = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(fetch));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        chromium = playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new browser before the home page, in Azerbaijani unless another language is chosen. */
    HomePage home(String language) {
        return home(language, WIDE);
    }

    /** The same on a narrow telephone. */
    HomePage homeOnTelephone(String language) {
        return home(language, TELEPHONE);
    }

    private HomePage home(String language, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        open.add(context);
        Page page = context.newPage();
        page.navigate(Icaze.running().page("?lang=" + language).toString());
        return new HomePage(new Screen(page, language));
    }

    /** Signs in and stands before the list of permits. */
    PermitListPage signedIn(DemoPerson person, String language) {
        return home(language).signIn().with(person).permits(new PhonePage(person));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        chromium.close();
        playwright.close();
    }
}
