package az.icaze;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test needs a browser: its methods may take a {@link com.microsoft.playwright.Page}, fresh and without cookies.
 * Without any browser to be had the test is skipped by name; where {@code CI=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsers.class)
@interface InBrowser {}
