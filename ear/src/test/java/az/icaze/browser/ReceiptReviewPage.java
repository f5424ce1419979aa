package az.icaze.browser;

import java.util.List;

/** One application for a further certificate, before the clerk who has taken it. */
final class ReceiptReviewPage {

    private final Screen screen;

    ReceiptReviewPage(Screen screen) {
        this.screen = screen.shows("/staff/receipt-review.xhtml");
    }

    /** What is said of the application, line by line. */
    List<String> lines() {
        return screen.find("main .summary-list .summary-row").allInnerTexts();
    }

    ReceiptDeskPage approve() {
        screen.id("approve:go").click();
        return new ReceiptDeskPage(screen);
    }

    ReceiptDeskPage release() {
        screen.id("approve:release").click();
        return new ReceiptDeskPage(screen);
    }

    /** For a reason that is not in the list. */
    ReceiptDeskPage reject(String words) {
        screen.id("reject:reason").selectOption("OTHER");
        screen.id("reject:words").fill(words);
        screen.id("reject:go").click();
        return new ReceiptDeskPage(screen);
    }

    /** As the other, without saying what the reason is. */
    List<String> rejectInVain() {
        screen.id("reject:reason").selectOption("OTHER");
        screen.id("reject:go").click();
        screen.find(".error-summary").waitFor();
        return new ReceiptReviewPage(screen).screen.problems();
    }
}
