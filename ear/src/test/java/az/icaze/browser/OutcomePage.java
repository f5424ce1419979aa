package az.icaze.browser;

import java.util.List;

/** Why a sign-in came to nothing, and what to do next. */
final class OutcomePage {

    private final Screen screen;

    OutcomePage(Screen screen) {
        this.screen = screen.shows("/sign-in-outcome.xhtml");
    }

    String outcome() {
        return screen.heading();
    }

    String nextStep() {
        return screen.find("main .card p").first().innerText();
    }

    /** What is left of a prolongation under way. */
    List<String> steps() {
        return screen.find("main .timeline .step").allInnerTexts();
    }

    PortalTexts texts() {
        return screen.texts();
    }
}
