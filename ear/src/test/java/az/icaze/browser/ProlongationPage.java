package az.icaze.browser;

import java.util.List;

/** How far the prolongation on one's own number is, and the application to prolong. */
final class ProlongationPage {

    private final Screen screen;

    ProlongationPage(Screen screen) {
        this.screen = screen.shows("/prolongation/index.xhtml");
    }

    boolean offersToApply() {
        return screen.id("apply:go").count() > 0;
    }

    /** Why the last attempt came to nothing. */
    String warning() {
        return screen.find("main .notice-warn").innerText();
    }

    ProlongationSigningPage apply() {
        screen.id("apply:go").click();
        return new ProlongationSigningPage(screen);
    }

    /** Leaves Business or Governmental out, where it is offered. */
    ProlongationPage onlyCitizen() {
        screen.find("[id='apply:further'] .ui-chkbox-box").click();
        return this;
    }

    /** The steps: what is done, what is next, by when. */
    List<String> steps() {
        return screen.find("main .timeline .step").allInnerTexts();
    }

    /** Where the operators and the authority say how to prolong. */
    List<String> instructions() {
        return screen.find("section[aria-labelledby=links-title] a").allInnerTexts();
    }

    MyDocumentsPage documents() {
        return new MyDocumentsPage(screen.goTo("documents/index.xhtml"));
    }

    ProlongationPage withdraw() {
        screen.id("withdraw:go").click();
        screen.id("apply:go").waitFor();
        return new ProlongationPage(screen);
    }
}
