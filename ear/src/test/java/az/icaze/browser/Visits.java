package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the portal in Chromium. Each visit is another person's browser, without anybody's cookies. Without a browser to be
 * had its tests are skipped by name, with {@code CI=true} they fail; of a failed one a picture is kept.
 */
final class Visits implements ExecutionCondition, AfterEachCallback {

    private static final int WIDE = 1280;
    private static final int TELEPHONE = 360;

    private final List<Page> open = new ArrayList<>();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if ("true".equals(System.getenv("CI")) || OneBrowserPerRun.available()) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        return ConditionEvaluationResult.disabled(
                "no browser: install Chromium or Chrome, or let Playwright fetch one");
    }

    /** A new browser before the home page, in Azerbaijani unless another language is chosen. */
    HomePage home(String language) {
        return home(language, WIDE);
    }

    /** The same on a narrow telephone. */
    HomePage homeOnTelephone(String language) {
        return home(language, TELEPHONE);
    }

    /** A new browser on the staff's own listener. */
    SignInPage staff(String language, String next) {
        Screen screen = screen(language, WIDE);
        screen.goTo(Icaze.running()
                .ports()
                .staffAddress()
                .resolve("/sign-in.xhtml?lang=" + language + "&next=/staff/" + next));
        return new SignInPage(screen);
    }

    /** A new browser before nothing yet. */
    Screen screen(String language) {
        return screen(language, WIDE);
    }

    private Screen screen(String language, int width) {
        Page page = OneBrowserPerRun.get()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
        open.add(page);
        return new Screen(page, language);
    }

    private HomePage home(String language, int width) {
        Screen screen = screen(language, width);
        screen.goTo(Icaze.running().page("?lang=" + language));
        return new HomePage(screen);
    }

    /** Signs in and stands before the list of permits. */
    PermitListPage signedIn(DemoPerson person, String language) {
        return home(language).signIn().with(person).permits(new PhonePage(person));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        for (int i = 0; i < open.size(); i++) {
            if (failed) {
                String name = test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getRequiredTestMethod().getName() + "-" + i + ".png";
                open.get(i)
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target", "screenshots", name))
                                .setFullPage(true));
            }
            open.get(i).context().close();
        }
        open.clear();
    }
}
