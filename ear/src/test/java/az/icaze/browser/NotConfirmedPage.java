package az.icaze.browser;

/** Why a permit is still a draft. */
final class NotConfirmedPage {

    private final Screen screen;

    NotConfirmedPage(Screen screen) {
        this.screen = screen.shows("/permits/retry.xhtml");
    }

    String outcome() {
        return screen.find(".notice-title").innerText();
    }

    CheckPermitPage back() {
        screen.find("main a.button").click();
        return new CheckPermitPage(screen);
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
