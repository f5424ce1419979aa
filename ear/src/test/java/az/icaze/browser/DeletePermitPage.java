package az.icaze.browser;

/** Asks once before a draft is gone. */
final class DeletePermitPage {

    private final Screen screen;

    DeletePermitPage(Screen screen) {
        this.screen = screen.shows("/permits/delete.xhtml");
    }

    PermitListPage delete() {
        screen.id("delete:go").click();
        return new PermitListPage(screen);
    }

    PermitListPage deleteWithDoubleClick() {
        screen.doubleClick(screen.id("delete:go"));
        return new PermitListPage(screen);
    }

    PermitListPage keep() {
        screen.find("main .actions a").click();
        return new PermitListPage(screen);
    }
}
