package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.stream.Stream;

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

    /** Chooses a PIN that has none: a new eSIM's, or one that 1847 unblocked. */
    HandsetPage choose(String code, String pin) {
        screen.looksUntil(() -> screen.id("choose:wanted").count() > 0);
        screen.id("choose:code").selectOption(code);
        screen.id("choose:wanted").fill(pin);
        screen.id("choose:again").fill(pin);
        screen.id("choose:go").click();
        screen.find("[id='choose:code'] option[value='" + code + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Types a PUK that is not the card's into the menu. */
    HandsetPage unblockInVain(String puk, String pin) {
        screen.id("unblock:puk").fill(puk);
        screen.id("unblock:wanted").fill(pin);
        screen.id("unblock:again").fill(pin);
        screen.id("unblock:go").click();
        screen.find("[id='unblock:puk-error']:not(:empty), main .error-summary")
                .first()
                .waitFor();
        return this;
    }

    /** Whether its menu takes a PUK: that of an embedded SIM does not. */
    boolean takesPuk() {
        return screen.id("unblock:puk").count() > 0;
    }

    /** Writes a text and sends it. */
    HandsetPage write(String to, String text) {
        screen.id("write:to").fill(to);
        screen.id("write:text").fill(text);
        screen.id("write:send").click();
        screen.find("#inbox li.sms-out").first().waitFor();
        return this;
    }

    /** Waits for a text that came in this language and says all of this; of English the page cannot tell that it is. */
    HandsetPage receives(String language, String... parts) {
        String written = language.equals("en") ? ":not([lang])" : "[lang=" + language + "]";
        screen.looksUntil(() -> screen.find("#inbox li.sms-in p" + written).allInnerTexts().stream()
                .anyMatch(text -> Stream.of(parts).allMatch(text::contains)));
        return this;
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
