package az.icaze.browser;

import java.util.List;

/** One permit with its status and history. */
final class PermitPage {

    private final Screen screen;

    PermitPage(Screen screen) {
        this.screen = screen.shows("/permits/show.xhtml");
    }

    String number() {
        return screen.find("input[name=number]").first().getAttribute("value");
    }

    /** Waits until the page, which asks by itself, shows this status: {@code SENT}, {@code REJECTED}… */
    PermitPage becomes(String status) {
        return shows(".status-" + status);
    }

    private PermitPage shows(String status) {
        screen.looksUntil(() -> screen.find("#state").locator(status).count() > 0);
        screen.examine();
        return this;
    }

    /** Waits until the Ministry has accepted it, whether or not its first night has begun. */
    PermitPage isAccepted() {
        return shows(".status-NOT_YET_VALID, .status-ACTIVE");
    }

    /** Since when it has its status, as the page says. */
    String since() {
        return screen.find("#state").innerText();
    }

    /** What happened so far and what comes, oldest first. */
    List<String> history() {
        return screen.find("#history .step-what").allInnerTexts();
    }

    String rejection() {
        return screen.find("#refused").innerText();
    }

    /** Another draft with the same answers. */
    PermitFormPage repeat() {
        screen.id("again:repeat").click();
        return new PermitFormPage(screen);
    }

    boolean offersEdit() {
        return screen.find("a[href*='/permits/fill']").count() > 0;
    }

    PermitListPage list() {
        screen.find(".crumbs a").first().click();
        return new PermitListPage(screen);
    }

    RefusedPage openAnyway(String address) {
        screen.goTo(address);
        return new RefusedPage(screen);
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
