package az.icaze.browser;

import java.net.URI;
import java.util.List;

/** One run of a job of the night. */
final class NightRunPage {

    private final Screen screen;

    NightRunPage(Screen screen) {
        this.screen = screen.shows("/staff/night-run.xhtml");
    }

    /** How many there are of which kind, line by line, as soon as they are counted. */
    List<String> tally() {
        screen.looksUntil(() -> screen.id("tables:tally").count() > 0);
        return screen.examine().find("[id='tables:tally_data'] tr").allInnerTexts();
    }

    /** Waits until this can be ordered. */
    NightRunPage awaitsOrder(String order) {
        screen.looksUntil(() -> screen.id("order:" + order).count() > 0);
        screen.examine();
        return this;
    }

    /** Orders it with a reason; the page of the run it leads to. */
    NightRunPage order(String order) {
        screen.id("order:reason").fill("Yoxlanılıb");
        screen.id("order:" + order).click();
        screen.find("main .notice-ok").first().waitFor();
        return new NightRunPage(screen);
    }

    /** What its address says, the run above all. */
    String query() {
        return String.valueOf(URI.create(screen.address()).getQuery());
    }

    List<String> orderWithoutReason(String order) {
        screen.id("order:" + order).click();
        screen.find(".error-summary").waitFor();
        return screen.problems();
    }
}
