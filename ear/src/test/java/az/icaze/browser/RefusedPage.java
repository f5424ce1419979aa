package az.icaze.browser;

/** The house says no to a page that was opened. */
final class RefusedPage {

    private final Screen screen;

    RefusedPage(Screen screen) {
        screen.find("#what").waitFor();
        this.screen = screen.examine();
    }

    /** Of the answer itself: a refusal is no page like any other to a machine that reads it. */
    int status() {
        return screen.statusOfDocument();
    }

    String reason() {
        return screen.find("#what").innerText();
    }
}
