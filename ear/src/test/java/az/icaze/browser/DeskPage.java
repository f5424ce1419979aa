package az.icaze.browser;

/** The page of a person who acts for no organisation. */
final class DeskPage {

    private final Screen screen;

    DeskPage(Screen screen) {
        this.screen = screen.shows("/desk.xhtml");
    }

    boolean offersPermits() {
        return screen.find("#menu a[href*='/permits/']").count() > 0;
    }

    /** Opens the permits by address, without any right to them. */
    RefusedPage permitsAnyway() {
        screen.goTo("/permits/index.xhtml");
        return new RefusedPage(screen);
    }
}
