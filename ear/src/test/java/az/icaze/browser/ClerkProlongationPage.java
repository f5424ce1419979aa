package az.icaze.browser;

import java.util.List;

/** How far a holder's prolongation is, before a clerk. */
final class ClerkProlongationPage {

    private final Screen screen;

    ClerkProlongationPage(Screen screen) {
        this.screen = screen.shows("/staff/prolongation.xhtml");
    }

    List<String> steps() {
        return screen.find("main .timeline .step").allInnerTexts();
    }
}
