package az.icaze;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test windows of its own, and keeps a picture of what they showed when it failed. */
final class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Browsers.class);
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (REQUIRED || OneBrowserPerRun.available()) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        return ConditionEvaluationResult.disabled(
                "no browser: install Chromium or Chrome, or let Playwright fetch one");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BrowserContext window = OneBrowserPerRun.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("az"));
        Page page = window.newPage();
        windows(context).pages.add(page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        List<Page> pages = windows(context).pages;
        for (int i = 0; i < pages.size(); i++) {
            if (failed) {
                String name = context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName() + "-" + i + ".png";
                pages.get(i)
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(Path.of("target", "screenshots", name))
                                .setFullPage(true));
            }
            pages.get(i).context().close();
        }
    }

    private static Windows windows(ExtensionContext context) {
        return context.getStore(OURS).getOrComputeIfAbsent(Windows.class, absent -> new Windows(), Windows.class);
    }

    private static final class Windows {
        private final List<Page> pages = new ArrayList<>();
    }
}
