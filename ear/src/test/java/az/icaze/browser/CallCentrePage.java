package az.icaze.browser;

import az.icaze.DemoPerson;
import java.util.List;

/** A caller's answers, before an operator at 1847. */
final class CallCentrePage {

    private final Screen screen;

    CallCentrePage(Screen screen) {
        this.screen = screen.shows("/staff/call-centre.xhtml");
    }

    /** Sends the form with nothing in it. */
    CallCentrePage askInVain() {
        return go();
    }

    /** Types what this person would answer, and asks for an act such as {@code USER_ID}. */
    CallCentrePage ask(DemoPerson caller, String birthDate, String act) {
        screen.id("call:fin").fill(caller.fin());
        screen.id("call:phone").fill(caller.number());
        screen.id("call:document").fill(caller.document());
        screen.id("call:birthDate").fill(birthDate);
        screen.id("call:act").selectOption(act);
        return go();
    }

    /** Agrees to what a colleague asks for this person. */
    CallCentrePage approve(DemoPerson caller) {
        screen.find("[id='waiting:questions'] tr:has-text(\"" + caller.givenName() + "\") button")
                .first()
                .click();
        screen.find("main .notice-ok").waitFor();
        return new CallCentrePage(screen);
    }

    private CallCentrePage go() {
        screen.id("call:go").click();
        screen.find(".error-summary, .notice-ok, #told").first().waitFor();
        return new CallCentrePage(screen);
    }

    /** What the operator may tell. */
    String told() {
        return screen.id("told").innerText();
    }

    List<String> problems() {
        return screen.problems();
    }
}
