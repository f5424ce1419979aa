package az.icaze.browser;

/** The public page: the curfew in force and the way in. */
final class HomePage {

    private final Screen screen;

    HomePage(Screen screen) {
        this.screen = screen;
        screen.examine();
    }

    SignInPage signIn() {
        screen.find(".regime .actions a.button").click();
        return new SignInPage(screen);
    }

    int areas() {
        return screen.find("#areas p:not(.muted)").allInnerTexts().stream()
                .mapToInt(names -> names.split(", ").length)
                .sum();
    }

    /** The act the curfew rests on. */
    String law() {
        return screen.find(".regime-law").innerText();
    }

    String hours() {
        return screen.find(".regime-hours strong").innerText();
    }
}
