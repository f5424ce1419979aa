package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The verification code, while the telephone is asked for PIN2. */
final class WaitingPage {

    private final Screen screen;

    WaitingPage(Screen screen) {
        this.screen = screen.shows("/permits/confirm.xhtml");
    }

    String code() {
        return String.join("", screen.find("#code-value > span").allInnerTexts());
    }

    ConfirmedPage sign(PhonePage telephone) {
        assertThat(telephone.code()).isEqualTo(code());
        telephone.enterPin2();
        return new ConfirmedPage(screen);
    }

    NotConfirmedPage ends() {
        return new NotConfirmedPage(screen);
    }

    NotConfirmedPage cancel() {
        screen.id("wait:cancel").click();
        return new NotConfirmedPage(screen);
    }
}
