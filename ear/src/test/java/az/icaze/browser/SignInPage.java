package az.icaze.browser;

import az.icaze.DemoPerson;
import java.util.List;

/** Phone number and User ID. */
final class SignInPage {

    private final Screen screen;

    SignInPage(Screen screen) {
        this.screen = screen.shows("/sign-in.xhtml");
    }

    CodePage with(DemoPerson person) {
        return with(person.number(), person.userId());
    }

    CodePage with(String phone, String userId) {
        type(phone, userId);
        return new CodePage(screen);
    }

    /** For somebody whom no telephone is asked about. */
    OutcomePage endsAtOnce(DemoPerson person) {
        type(person.number(), person.userId());
        return new OutcomePage(screen);
    }

    /** With a number or User ID that leads nowhere. */
    SignInPage inVain(String phone, String userId) {
        type(phone, userId);
        screen.find(".error-summary").waitFor();
        return new SignInPage(screen);
    }

    private void type(String phone, String userId) {
        fill(phone, userId);
        screen.id("signin:go").click();
    }

    private void fill(String phone, String userId) {
        screen.id("signin:phone").fill(phone);
        screen.id("signin:userId").fill(userId);
    }

    /** As a hand that stays on the keyboard does. */
    CodePage withEnter(DemoPerson person) {
        fill(person.number(), person.userId());
        screen.id("signin:userId").press("Enter");
        return new CodePage(screen);
    }

    /** Types the number and has the page in another language. */
    SignInPage switchWith(String phone, String language) {
        screen.id("signin:phone").fill(phone);
        return new SignInPage(screen.switchTo(language));
    }

    List<String> problems() {
        return screen.problems();
    }

    /** Why somebody who was signed in is here again. */
    String told() {
        return screen.find("main .notice-warn").innerText();
    }

    String typedPhone() {
        return screen.id("signin:phone").inputValue();
    }
}
