package az.icaze.browser;

/** The permit is confirmed: its number and what happens next. */
final class ConfirmedPage {

    private final Screen screen;

    ConfirmedPage(Screen screen) {
        this.screen = screen.shows("/permits/finish.xhtml");
    }

    String number() {
        return screen.id("permit-number").innerText();
    }

    PermitPage permit() {
        screen.find("main a.button").click();
        return new PermitPage(screen);
    }
}
