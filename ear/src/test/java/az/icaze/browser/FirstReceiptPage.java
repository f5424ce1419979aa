package az.icaze.browser;

import java.util.List;

/** One visit at the desk, before a clerk. */
final class FirstReceiptPage {

    private final Screen screen;

    FirstReceiptPage(Screen screen) {
        this.screen = screen.shows("/staff/first-receipt.xhtml");
    }

    List<String> steps() {
        return screen.find(".timeline .step").allInnerTexts();
    }
}
