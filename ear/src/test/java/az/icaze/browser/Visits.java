package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens the portal in Chromium. A visit is by another person's browser, without anybody's cookies, unless it is of somebody's own. Without a browser to be
 * had its tests are skipped by name, with {@code CI=true} they fail; of a failed one a picture is kept.
 */
final class Visits implements ExecutionCondition, AfterEachCallback {

    private static final int WIDE = 1280;
    private static final int TELEPHONE = 360;
    private static final int HEIGHT = 900;

    private final KeptBrowsers browsers = new KeptBrowsers();
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
        return staffSignIn(screen(language, WIDE), next);
    }

    private static SignInPage staffSignIn(Screen screen, String next) {
        return new SignInPage(
                screen.goTo(staffPage("sign-in.xhtml?lang=" + screen.language() + "&next=/staff/" + next)));
    }

    private static URI staffPage(String path) {
        return Icaze.running().ports().staffAddress().resolve("/" + path);
    }

    /** Stands before a page of the staff, in this person's own browser; signs in where he is not. */
    Screen staffSignedIn(DemoPerson person, String language, String page) {
        Page window = browsers.of(person);
        Screen screen = show(window, language, WIDE);
        screen.goTo(staffPage("desk.xhtml?lang=" + language));
        if (URI.create(screen.address()).getPath().equals("/desk.xhtml")) {
            return screen.goTo(staffPage("staff/" + page));
        }
        staffSignIn(screen, page).with(person).arrives(new PhonePage(person), "/staff/" + page);
        browsers.keepFor(person, window);
        return screen;
    }

    /** A new browser before nothing yet. */
    Screen screen(String language) {
        return screen(language, WIDE);
    }

    private Screen screen(String language, int width) {
        return show(browsers.stranger(), language, width);
    }

    private Screen show(Page window, String language, int width) {
        window.setViewportSize(width, HEIGHT);
        open.add(window);
        return new Screen(window, language);
    }

    private HomePage home(String language, int width) {
        return home(screen(language, width));
    }

    private static HomePage home(Screen screen) {
        screen.goTo(Icaze.running().page("?lang=" + screen.language()));
        return new HomePage(screen);
    }

    /** Stands before the list of permits, in this person's own browser; signs in where he is not. */
    PermitListPage signedIn(DemoPerson person, String language) {
        Page window = browsers.of(person);
        Screen screen = show(window, language, WIDE);
        screen.goTo("/permits/index.xhtml?lang=" + language);
        if (URI.create(screen.address()).getPath().startsWith("/permits/")) {
            return new PermitListPage(screen);
        }
        PermitListPage list = signIn(home(screen), person);
        browsers.keepFor(person, window);
        return list;
    }

    /** As the other, in a browser in which nobody is signed in, so that the telephone is asked. */
    PermitListPage signingIn(DemoPerson person, String language) {
        return signIn(home(language), person);
    }

    private static PermitListPage signIn(HomePage home, DemoPerson person) {
        return home.signIn().with(person).permits(new PhonePage(person));
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
        }
        open.clear();
        browsers.close();
    }
}
