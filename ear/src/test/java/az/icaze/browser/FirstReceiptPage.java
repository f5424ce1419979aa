package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** One visit at the desk, before a clerk: in each state one step can be done. */
final class FirstReceiptPage {

    private final Screen screen;

    FirstReceiptPage(Screen screen) {
        this.screen = screen.shows("/staff/first-receipt.xhtml");
    }

    List<String> steps() {
        return screen.find(".timeline .step").allInnerTexts();
    }

    FirstReceiptPage showIdCard() {
        screen.find("[id='documents:idCard'] .ui-chkbox-box").click();
        screen.id("documents:go").click();
        return waitFor("[id='papers:go']");
    }

    /** The clerk says so without having ticked that he saw it. */
    List<String> signPapersInVain() {
        screen.id("papers:go").click();
        screen.find(".error-summary").waitFor();
        return new FirstReceiptPage(screen).screen.problems();
    }

    /** Until the SIM card has made its keys. */
    FirstReceiptPage signPapers() {
        screen.find("[id='papers:signed'] .ui-chkbox-box").click();
        screen.id("papers:go").click();
        screen.looksUntil(() -> screen.id("activate:go").isVisible());
        return waitFor("[id='activate:go']");
    }

    FirstReceiptPage activate() {
        screen.id("activate:go").click();
        return waitFor("[id='notification:go']");
    }

    /** What the holder is told before he signs. */
    String userId() {
        return screen.find("main .summary-list").first().innerText().replaceFirst("(?s).*?\\b([0-9]{6})\\b.*", "$1");
    }

    /** The holder compares the code that the clerk tells him, and types PIN2. */
    FirstReceiptPage sign(PhonePage telephone) {
        screen.id("notification:go").click();
        screen.find("#code-value").waitFor();
        assertThat(telephone.code())
                .isEqualTo(String.join("", screen.find("#code-value > span").allInnerTexts()));
        telephone.enterPin2();
        screen.looksUntil(() -> screen.find("main .notice-ok").isVisible());
        return waitFor("main .notice-ok");
    }

    FirstReceiptPage refuse(String note) {
        screen.id("refuse:reason").selectOption("OTHER");
        screen.id("refuse:note").fill(note);
        screen.id("refuse:go").click();
        return waitFor("main .notice-bad");
    }

    String told() {
        return screen.find("main .notice").first().innerText();
    }

    private FirstReceiptPage waitFor(String selector) {
        screen.find(selector).waitFor();
        return new FirstReceiptPage(screen);
    }
}
