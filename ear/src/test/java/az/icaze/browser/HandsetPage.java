package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;

/** A telephone on its page of the outside world: what its screen shows, and its keys. */
final class HandsetPage {

    private final Screen screen;

    HandsetPage(Screen screen, DemoPerson owner) {
        this.screen = screen.goTo(Icaze.running()
                        .ports()
                        .simulatorAddress()
                        .resolve("phone.xhtml?lang=" + screen.language() + "&number="
                                + owner.number().replace("+", "%2B")))
                .shows("/simulator/phone.xhtml");
    }

    /** Waits for a request and says the verification code beside it. */
    String code() {
        screen.find(".prompt-code").waitFor();
        return screen.examine().find(".prompt-code").innerText();
    }

    /** Presses a key for each digit, and the green one. */
    HandsetPage press(String pin) {
        pin.chars().forEach(digit -> screen.find("[data-key='" + (char) digit + "']")
                .click());
        screen.id("pad:ok").click();
        return this;
    }

    /** What the screen says of the last PIN. */
    String problem() {
        screen.find("[id='pad:pin-error']:not(:empty)").waitFor();
        return screen.id("pad:pin-error").innerText();
    }

    /** Waits until nothing is asked any more. */
    void isIdle() {
        screen.find(".phone-screen > .idle, #screen .idle").first().waitFor();
    }

    HandsetPage switchOff() {
        screen.id("make:off").click();
        screen.id("make:on").waitFor();
        return this;
    }

    void switchOn() {
        screen.id("make:on").click();
        screen.id("make:off").waitFor();
    }
}
