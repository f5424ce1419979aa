package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/** What further certificate one can get online, and how far one's applications are. */
final class ReceiptPage {

    private final Screen screen;

    ReceiptPage(Screen screen) {
        this.screen = screen.shows("/receipt/index.xhtml");
    }

    /** For a certificate without an organisation; the telephone is asked for PIN2. */
    private void apply(String type) {
        screen.id("apply:type").selectOption(type);
        screen.id("apply:go").click();
        screen.shows("/receipt/sign.xhtml");
    }

    ReceiptPage applyAndCancel(String type) {
        apply(type);
        screen.id("wait:cancel").click();
        return new ReceiptPage(screen);
    }

    ReceiptPage applyAndSign(String type, PhonePage telephone) {
        apply(type);
        assertThat(telephone.code()).isEqualTo(screen.verificationCode());
        telephone.enterPin2();
        return new ReceiptPage(screen);
    }

    /** Asks for a Governmental certificate and names no state body. */
    List<String> problemsWithoutOrganisation() {
        screen.id("apply:type").selectOption("GOVERNMENTAL");
        screen.id("apply:go").click();
        screen.find(".error-summary").waitFor();
        return new ReceiptPage(screen).screen.problems();
    }

    boolean offersToApply() {
        return screen.id("apply:go").count() > 0;
    }

    /** Why the last attempt came to nothing. */
    String warning() {
        return screen.find("main .notice-warn").innerText();
    }

    /** Of the last application. */
    String number() {
        String title = screen.find("main section.card h2").first().innerText();
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    /** The steps of the last application. */
    List<String> steps() {
        return screen.find("main section.card").first().locator(".step").allInnerTexts();
    }

    ReceiptPage withdraw() {
        screen.find("main [id$='withdraw:go']").first().click();
        screen.id("apply:go").waitFor();
        return new ReceiptPage(screen);
    }

    /** Opens the page again until a step of the last application says this. */
    ReceiptPage reopensUntil(Predicate<String> step) {
        screen.looksUntil(() -> {
            screen.goTo("receipt/index.xhtml");
            return steps().stream().anyMatch(step);
        });
        return new ReceiptPage(screen);
    }
}
