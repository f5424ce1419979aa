package az.icaze.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The permits of the organisation. */
final class PermitListPage {

    private final Screen screen;

    PermitListPage(Screen screen) {
        this.screen = screen.shows("/permits/index.xhtml");
    }

    BeginPermitPage newPermit() {
        screen.find("main a.button").first().click();
        return new BeginPermitPage(screen);
    }

    /** Who acts for whom, as the header says. */
    String actor() {
        return screen.find(".who").innerText();
    }

    PermitListPage search(String text) {
        screen.id("filter:who").fill(text);
        screen.id("filter:apply").click();
        screen.find(".chip").first().waitFor();
        return new PermitListPage(screen);
    }

    PermitListPage searchWithEnter(String text) {
        screen.id("filter:who").fill(text);
        screen.id("filter:who").press("Enter");
        screen.find(".chip").first().waitFor();
        return new PermitListPage(screen);
    }

    PermitListPage onlyStatus(String status) {
        screen.id("filter:status").selectOption(status);
        screen.id("filter:apply").click();
        screen.find("option[selected][value='" + status + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return new PermitListPage(screen);
    }

    PermitListPage clearFilters() {
        screen.find(".chips-clear").click();
        screen.find(".chips").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return new PermitListPage(screen);
    }

    /** Numbers of the permits on this page of the list. */
    List<String> numbers() {
        return screen.find("td.c-person .sub").allInnerTexts().stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private Locator row(String number) {
        return screen.find("tr[data-ri]").filter(new Locator.FilterOptions().setHasText(number));
    }

    boolean offersEdit(String number) {
        return row(number).locator("a[href*='/permits/fill']").count() > 0;
    }

    boolean offersDelete(String number) {
        return row(number).locator("a[href*='/permits/delete']").count() > 0;
    }

    /** Code of the status, such as {@code SENT}. */
    String status(String number) {
        return row(number).locator(".status").getAttribute("class").replaceAll(".*status-(\\S+).*", "$1");
    }

    PermitFormPage edit(String number) {
        row(number).locator("a[href*='/permits/fill']").click();
        return new PermitFormPage(screen);
    }

    DeletePermitPage delete(String number) {
        row(number).locator("a[href*='/permits/delete']").click();
        return new DeletePermitPage(screen);
    }

    PermitPage open(String number) {
        row(number).locator(".row-link").click();
        return new PermitPage(screen);
    }

    /** The list under the same address, as the browser's own button opens it. */
    PermitListPage openAgain() {
        screen.goTo(screen.address());
        return new PermitListPage(screen);
    }

    String address() {
        return screen.address();
    }

    /** The list as it is now. */
    PermitListPage openList() {
        screen.goTo("/permits/index.xhtml");
        return new PermitListPage(screen);
    }

    /** Where a person is led whose visit has ended. */
    SignInPage endedOnNextClick() {
        screen.goTo("/permits/index.xhtml");
        return new SignInPage(screen);
    }

    PermitListPage inAnotherTab() {
        return new PermitListPage(screen.tab("/permits/index.xhtml"));
    }

    /** Chooses another organisation in the header. */
    PermitListPage actFor(String organisation) {
        screen.find("button.who").click();
        screen.find("#who-menu input[value^='" + organisation + "']").click();
        screen.find("button.who")
                .filter(new Locator.FilterOptions().setHasText(organisation))
                .waitFor();
        return new PermitListPage(screen);
    }

    /** What was just done, as the page says. */
    String told() {
        return screen.find(".told").innerText();
    }

    RefusedPage openAnyway(String address) {
        screen.goTo(address);
        return new RefusedPage(screen);
    }

    HomePage signOut() {
        screen.id("leave:go").click();
        screen.find(".regime").waitFor();
        return new HomePage(screen);
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
