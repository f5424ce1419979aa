package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The verification code, while the telephone is asked for PIN2. */
final class WaitingPage {

    private final Screen screen;

    WaitingPage(Screen screen) {
        this.screen = screen.shows("/permits/confirm.xhtml");
    }

    String code() {
        return screen.verificationCode();
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
