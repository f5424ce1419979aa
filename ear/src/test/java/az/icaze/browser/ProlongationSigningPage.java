package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The verification code, while the telephone is asked for PIN2 over an application to prolong. */
final class ProlongationSigningPage {

    private final Screen screen;

    ProlongationSigningPage(Screen screen) {
        this.screen = screen.shows("/prolongation/sign.xhtml");
    }

    ProlongationPage sign(PhonePage telephone) {
        assertThat(telephone.code())
                .isEqualTo(String.join("", screen.find("#code-value > span").allInnerTexts()));
        telephone.enterPin2();
        return new ProlongationPage(screen);
    }

    ProlongationPage cancel() {
        screen.id("wait:cancel").click();
        return new ProlongationPage(screen);
    }
}
