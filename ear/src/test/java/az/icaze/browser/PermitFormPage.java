package az.icaze.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The three sections of a draft. */
final class PermitFormPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Screen screen;

    PermitFormPage(Screen screen) {
        this.screen = screen.shows("/permits/fill.xhtml");
    }

    /** The number of the draft. */
    String number() {
        return screen.find("input[name=number]").first().getAttribute("value");
    }

    /** What the register says of the person. */
    String person() {
        return screen.find(".lookup .notice").innerText();
    }

    PermitFormPage employee(String document, String position) {
        screen.id("form:contract").selectOption("EMPLOYMENT");
        return type("document", document).type("position", position);
    }

    PermitFormPage vehicle(String plate) {
        return type("plate0", plate);
    }

    PermitFormPage permission(String workplace, LocalDate firstNight, LocalDate lastNight, String reason) {
        screen.id("form:activity").selectOption(new SelectOption().setIndex(1));
        return type("workplace", workplace)
                .type("firstNight_input", DAY.format(firstNight))
                .type("lastNight_input", DAY.format(lastNight))
                .type("reason", reason);
    }

    /** Marks an area by its place in the legal act. */
    PermitFormPage area(int place) {
        screen.id("form:area" + place).locator(".ui-chkbox-box").click();
        return this;
    }

    PermitFormPage type(String field, String text) {
        screen.id("form:" + field).fill(text);
        return this;
    }

    String typed(String field) {
        return screen.id("form:" + field).inputValue();
    }

    boolean isMarked(int area) {
        return screen.id("form:area" + area + "_input").isChecked();
    }

    /** @param section 1 to 3 */
    PermitFormPage remember(int section) {
        screen.find("#section-" + section + " .section-foot button").click();
        screen.find(".remembered, .error-summary").first().waitFor();
        return new PermitFormPage(screen);
    }

    /** As {@link #remember}, while another tab acts for another organisation. */
    PermitFormPage rememberElsewhere(int section) {
        screen.find("#section-" + section + " .section-foot button").click();
        screen.find(".told").waitFor();
        return new PermitFormPage(screen);
    }

    String told() {
        return screen.find(".told").innerText();
    }

    /** Acts for the organisation of this page again. */
    PermitFormPage actAgain() {
        screen.find(".told button").click();
        screen.find(".told").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return new PermitFormPage(screen);
    }

    /** Presses Enter in a field, which remembers its section. */
    PermitFormPage enter(String field) {
        screen.id("form:" + field).press("Enter");
        screen.find(".remembered, .error-summary").first().waitFor();
        return new PermitFormPage(screen);
    }

    /** The section whose Remember has the focus after it; empty without one. */
    String focusedSection() {
        return screen.find(".section:has(.remembered:focus)").first().getAttribute("id");
    }

    /** Opens the calendar of a date and picks its first day that can be chosen. */
    PermitFormPage pick(String date) {
        Locator trigger = screen.find("[id='form:" + date + "'] .ui-datepicker-trigger");
        // The calendar closes when the page scrolls, which a click on a day below the window's edge would make it do.
        trigger.evaluate("button => button.scrollIntoView({block: 'center'})");
        trigger.click();
        screen.find("[id='form:" + date + "_panel'] td > a:not(.ui-state-disabled)")
                .first()
                .click();
        screen.find("[id='form:" + date + "_panel']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** The same page in another language, with what was typed. */
    PermitFormPage inLanguage(String language) {
        return new PermitFormPage(screen.switchTo(language));
    }

    /** Presses Remember after the session has ended, which asks to sign in again. */
    SignInPage rememberTooLate(int section) {
        screen.loseSession();
        screen.find("#section-" + section + " .section-foot button").click();
        return new SignInPage(screen);
    }

    boolean isRemembered() {
        return screen.find(".remembered").count() > 0;
    }

    CheckPermitPage check() {
        screen.id("form:check").click();
        return new CheckPermitPage(screen);
    }

    PermitFormPage checkInVain() {
        screen.id("form:check").click();
        screen.find(".error-summary").waitFor();
        return new PermitFormPage(screen);
    }

    List<String> problems() {
        return screen.problems();
    }

    String problemAt(String field) {
        return screen.problemAt("form:" + field);
    }

    /** Follows a line of the error summary and says what has the focus then. */
    String follow(int line) {
        Locator link = screen.find(".error-summary a").nth(line);
        link.click();
        return screen.focused();
    }

    String focused() {
        return screen.focused();
    }

    String title() {
        return screen.title();
    }

    PermitListPage leave() {
        screen.find("main .actions-end a").click();
        return new PermitListPage(screen);
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
