package az.icaze.browser;

import az.icaze.DemoPerson;
import com.microsoft.playwright.Locator;
import java.util.List;

/** Who of the staff may do what, before an administrator. */
final class StaffPage {

    private final Screen screen;

    StaffPage(Screen screen) {
        this.screen = screen.shows("/staff/index.xhtml");
    }

    /** Asks the other administrators for a role, such as {@code AUDITOR}. */
    StaffPage ask(DemoPerson person, String role) {
        return ask(person.fin(), role);
    }

    StaffPage ask(String fin, String role) {
        screen.id("ask:fin").fill(fin);
        screen.id("ask:role").selectOption(role);
        screen.id("ask:go").click();
        screen.find(".notice-ok, main .notice-warn, .error-summary").first().waitFor();
        return new StaffPage(screen);
    }

    /** Agrees to what another administrator asked for this person. */
    StaffPage approve(DemoPerson person) {
        waiting(person).locator("button").first().click();
        screen.find(".notice-ok").waitFor();
        return new StaffPage(screen);
    }

    private Locator waiting(DemoPerson person) {
        return screen.id("waiting:questions")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person.fin()));
    }

    /** Whether the page says that the person asked for cannot sign in as staff yet. */
    boolean warned() {
        return screen.id("ask").locator(".notice-warn").count() == 1;
    }

    /** Takes back what this administrator asked for the person. */
    StaffPage withdraw(DemoPerson person) {
        asked(person).locator("button").click();
        screen.find(".notice-ok").waitFor();
        return new StaffPage(screen);
    }

    /** Whether this administrator's own question about the person stands. */
    boolean stands(DemoPerson person) {
        return asked(person).count() > 0;
    }

    private Locator asked(DemoPerson person) {
        return screen.id("asked:questions")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person.fin()));
    }

    /** Begins to end the first role that can be ended. */
    EndRolePage endFirst() {
        return end(screen.id("members:grants").locator("a[href*='/staff/end']").first());
    }

    EndRolePage end(DemoPerson person, String role) {
        return end(screen.id("members:grants")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person.fin()))
                .filter(new Locator.FilterOptions().setHasText(screen.texts().of("role." + role)))
                .locator("a"));
    }

    private EndRolePage end(Locator link) {
        link.click();
        return new EndRolePage(screen);
    }

    /** Whether a question about this person waits for this administrator. */
    boolean waitsFor(DemoPerson person) {
        return waiting(person).count() > 0;
    }

    /** How many roles this person holds. */
    int rolesOf(DemoPerson person) {
        return (int) screen.find("[id='members:grants'] tbody tr").allInnerTexts().stream()
                .filter(line -> line.contains(person.fin()))
                .count();
    }

    List<String> problems() {
        return screen.problems();
    }
}
