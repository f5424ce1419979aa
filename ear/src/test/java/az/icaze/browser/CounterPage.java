package az.icaze.browser;

import az.icaze.DemoPerson;
import java.util.List;

/** Whoever comes to the desk of the certification centre, before a clerk. */
final class CounterPage {

    private final Screen screen;

    CounterPage(Screen screen) {
        this.screen = screen.shows("/staff/counter.xhtml");
    }

    /** Sends the form with nothing in it. */
    CounterPage beginInVain() {
        return refused();
    }

    /** Types what is on this person's documents and asks for a Business certificate, which he has. */
    CounterPage begin(DemoPerson applicant, String iccid) {
        screen.id("begin:fin").fill(applicant.fin());
        screen.id("begin:document").fill(applicant.document());
        screen.id("begin:phone").fill(applicant.number());
        screen.id("begin:iccid").fill(iccid);
        screen.id("begin:type").selectOption("BUSINESS");
        return refused();
    }

    private CounterPage refused() {
        screen.id("begin:go").click();
        screen.find(".error-summary").waitFor();
        return new CounterPage(screen);
    }

    List<String> problems() {
        return screen.find(".error-summary li").allInnerTexts();
    }

    CounterPage search(String sought) {
        screen.id("search:sought").fill(sought);
        screen.id("search:go").click();
        screen.id("results:found").waitFor();
        return new CounterPage(screen);
    }

    FirstReceiptPage openFirst() {
        screen.find("[id='results:found'] a").first().click();
        return new FirstReceiptPage(screen);
    }
}
