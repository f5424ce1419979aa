package az.icaze.browser;

import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import java.time.Duration;
import java.util.List;

/** Whoever comes to the desk of the certification centre, before a clerk. */
final class CounterPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    /**
     * Begins a visit of somebody with this card; asked for again until the operator's word about the service has come.
     *
     * @param type such as {@code CITIZEN}, without an organisation
     */
    FirstReceiptPage receive(DemoPerson applicant, String type) {
        screen.id("begin:fin").fill(applicant.fin());
        screen.id("begin:document").fill(applicant.document());
        screen.id("begin:phone").fill(applicant.number());
        screen.id("begin:iccid").fill(applicant.phone().state().getString("iccid"));
        screen.id("begin:type").selectOption(type);
        await().pollInSameThread().atMost(PATIENCE).until(this::begins);
        return new FirstReceiptPage(screen);
    }

    private boolean begins() {
        screen.id("begin:go").click();
        screen.find(".error-summary, [id='documents:go']").first().waitFor();
        return screen.id("documents:go").isVisible();
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
