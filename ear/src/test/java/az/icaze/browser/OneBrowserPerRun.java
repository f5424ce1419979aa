package az.icaze.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A Chromium for all tests of a run: the system's, else the one Playwright fetches. */
final class OneBrowserPerRun {

    private static final List<String> SYSTEM = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Works as root, and asks for nothing outside. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static CompletableFuture<Browser> browser;

    private OneBrowserPerRun() {}

    static boolean available() {
        return !opened().isCompletedExceptionally();
    }

    static Browser get() {
        try {
            return opened().join();
        } catch (CompletionException none) {
            throw new AssertionError("No browser can be started; install Chromium or Chrome", none.getCause());
        }
    }

    private static synchronized CompletableFuture<Browser> opened() {
        if (browser == null) {
            browser = new CompletableFuture<>();
            try {
                browser.complete(launch());
            } catch (PlaywrightException none) {
                browser.completeExceptionally(none);
            }
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> system =
                SYSTEM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        Playwright.CreateOptions options = new Playwright.CreateOptions();
        LaunchOptions launch = new LaunchOptions().setArgs(ARGUMENTS);
        if (system.isPresent()) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launch.setExecutablePath(system.get());
        }
        return Playwright.create(options).chromium().launch(launch);
    }
}
