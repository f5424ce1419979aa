package az.icaze.browser;

import az.icaze.Icaze;
import java.util.List;

/** The audit trail before the auditor, the newest entry first. */
final class AuditPage {

    private final Screen screen;

    AuditPage(Screen screen) {
        this.screen = screen.shows("/staff/audit.xhtml");
    }

    List<String> lines() {
        return screen.find("[id='trail:lines'] tbody tr").allInnerTexts();
    }

    /** How many entries of this page are sealed. */
    int sealed() {
        return screen.find("[id='trail:lines'] .status-SEALED").count();
    }

    AuditPage again() {
        screen.goTo(Icaze.running().ports().staffAddress().resolve("audit.xhtml"));
        return new AuditPage(screen);
    }

    /** Lets the house prove that nothing was changed, left out or put in. */
    AuditPage verify() {
        screen.id("chain:verify").click();
        screen.find(".notice-ok, .notice-bad").first().waitFor();
        return new AuditPage(screen);
    }

    /** Only what one person did, or what is about him. */
    AuditPage of(String fin) {
        screen.id("filter:fin").fill(fin);
        screen.id("filter:apply").click();
        screen.find(".filters .chips-clear").waitFor();
        return new AuditPage(screen);
    }

    /** Of the page now shown. */
    String address() {
        return screen.address();
    }

    boolean intact() {
        return screen.find("main .notice-ok").count() == 1;
    }
}
