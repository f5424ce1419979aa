package az.icaze.browser;

/** The house says no to a page that was opened. */
final class RefusedPage {

    private final Screen screen;

    RefusedPage(Screen screen) {
        screen.find("#what").waitFor();
        this.screen = screen.examine();
    }

    String reason() {
        return screen.find("#what").innerText();
    }
}
