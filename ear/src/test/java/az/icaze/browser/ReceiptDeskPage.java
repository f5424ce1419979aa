package az.icaze.browser;

import az.icaze.Icaze;

/** The queue of applications for further certificates, before a clerk of the certification centre. */
final class ReceiptDeskPage {

    private final Screen screen;

    ReceiptDeskPage(Screen screen) {
        this.screen = screen.shows("/staff/receipts.xhtml");
    }

    Screen screen() {
        return screen;
    }

    /** What was just done. */
    String told() {
        return screen.find("main .notice").first().innerText();
    }

    /** Opens this one from the queue and takes it. */
    ReceiptReviewPage take(String number) {
        screen.find("[id='list:queue'] a[href*='" + number + "']").click();
        return claim();
    }

    /** As above, by its address, when too many stand before it in the queue. */
    ReceiptReviewPage takeByAddress(String number) {
        screen.goTo(Icaze.running().ports().staffAddress().resolve("/staff/receipt-review.xhtml?number=" + number));
        return claim();
    }

    private ReceiptReviewPage claim() {
        screen.shows("/staff/receipt-review.xhtml").id("claim:go").click();
        screen.id("reject:go").waitFor();
        return new ReceiptReviewPage(screen);
    }
}
