package az.icaze.browser;

/** Asks once more before a role is taken away. */
final class EndRolePage {

    private final Screen screen;

    EndRolePage(Screen screen) {
        this.screen = screen.shows("/staff/end.xhtml");
    }

    StaffPage end() {
        screen.id("end:go").click();
        screen.find(".notice-ok").waitFor();
        return new StaffPage(screen);
    }

    StaffPage leave() {
        screen.find("main form a.quiet").click();
        return new StaffPage(screen);
    }
}
