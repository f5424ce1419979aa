package az.icaze.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Every answer once more, and the box. */
final class CheckPermitPage {

    private final Screen screen;

    CheckPermitPage(Screen screen) {
        this.screen = screen.shows("/permits/check.xhtml");
    }

    String number() {
        return screen.find("input[name=number]").first().getAttribute("value");
    }

    List<String> answers() {
        return screen.find(".summary-row dd:not(.summary-action)").allInnerTexts();
    }

    PermitFormPage change(String field) {
        screen.find(".summary-action a[href$='#form%3A" + field + "']").click();
        return new PermitFormPage(screen);
    }

    /** Without the mark a permit stays a draft. */
    PermitListPage save() {
        screen.id("confirm:save").click();
        return new PermitListPage(screen);
    }

    WaitingPage confirm() {
        mark();
        screen.id("confirm:save").click();
        return new WaitingPage(screen);
    }

    WaitingPage confirmWithDoubleClick() {
        mark();
        screen.doubleClick(screen.id("confirm:save"));
        return new WaitingPage(screen);
    }

    /** When somebody was faster. */
    CheckPermitPage confirmInVain() {
        mark();
        screen.id("confirm:save").click();
        screen.find(".error-summary").waitFor();
        return new CheckPermitPage(screen);
    }

    /** The permit that the page says this one would repeat. */
    PermitPage duplicate() {
        screen.find(".notice-bad a").click();
        return new PermitPage(screen);
    }

    /** Save with the mark, where the page keeps to itself why it cannot be. */
    CheckPermitPage confirmNothing() {
        mark();
        screen.id("confirm:save").click();
        return new CheckPermitPage(screen);
    }

    private void mark() {
        Locator box = screen.id("confirm:yes");
        box.locator(".ui-chkbox-box").click();
    }

    List<String> problems() {
        return screen.problems();
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
