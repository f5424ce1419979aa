package az.icaze.browser;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import com.microsoft.playwright.Locator;

/** One number at the operator's counter in the outside world. */
final class OperatorCounterPage {

    private final Screen screen;

    OperatorCounterPage(Screen screen, DemoPerson subscriber) {
        this.screen = screen.goTo(Icaze.running()
                        .ports()
                        .simulatorAddress()
                        .resolve("counter.xhtml?lang=" + screen.language() + "&number="
                                + subscriber.number().replace("+", "%2B")))
                .shows("/simulator/counter.xhtml");
    }

    /** Gives out another plastic card; the subscriber reads its PINs on the envelope. */
    DemoPerson replace(DemoPerson subscriber) {
        screen.id("card:sim").selectOption("PHYSICAL");
        screen.id("card:replace").click();
        screen.find("main .notice-ok").waitFor();
        Locator codes = screen.examine().find("main .notice-ok dd");
        return subscriber.withPins(codes.nth(2).innerText(), codes.nth(3).innerText());
    }

    /** Sets what is on the account, such as {@code 2,49}. */
    OperatorCounterPage balance(String amount) {
        return pays("money:balance", amount, "money:save");
    }

    /** Pays in. */
    OperatorCounterPage topUp(String amount) {
        return pays("pay:amount", amount, "pay:top-up");
    }

    private OperatorCounterPage pays(String field, String amount, String button) {
        int before = screen.find("[id='ledger:movements_data'] tr").count();
        screen.id(field).fill(amount);
        screen.id(button).click();
        screen.looksUntil(() -> screen.find("[id='ledger:movements_data'] tr").count() > before);
        return this;
    }
}
