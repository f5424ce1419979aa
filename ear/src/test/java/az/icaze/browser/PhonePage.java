package az.icaze.browser;

import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.Phone;

/** A person's telephone in his own hand: it shows the request with its code, and he knows the PINs. */
final class PhonePage {

    private static final int TRIES = 3;

    private final DemoPerson owner;

    PhonePage(DemoPerson owner) {
        this.owner = owner;
    }

    private Phone phone() {
        return owner.phone();
    }

    /** Waits for a request and says the verification code on it. */
    String code() {
        return phone().awaitCode();
    }

    boolean asks() {
        return phone().isAsked();
    }

    void enterPin1() {
        enter(owner.pin1());
    }

    void enterPin2() {
        enter(owner.pin2());
    }

    private void enter(String pin) {
        code();
        phone().typePin(pin);
    }

    void refuse() {
        code();
        phone().cancel();
    }

    /** Three wrong PINs for one request. */
    void blockPin1() {
        for (int tried = 1; tried <= TRIES; tried++) {
            enter("0000");
        }
    }

    void unblockPin1() {
        phone().unblock(owner.puk(), "PIN1", owner.pin1());
    }

    /** Leaves PIN1 usable for whoever comes next. */
    void unblockPin1WhereBlocked() {
        if (phone().tries("pin1") == 0) {
            unblockPin1();
        }
    }

    void switchOff() {
        phone().switchOff();
    }

    void switchOn() {
        phone().switchOn();
    }

    /** What the telephone does by itself from now on, such as {@code ERROR_0035}; {@code NORMAL} in the end. */
    void willAnswer(String outcome) {
        phone().willAnswer(outcome);
    }

    /** Waits until the portal has heard how the operator's service stands, such as {@code SUSPENDED}. */
    void awaitService(String state) {
        await().until(
                        () -> Icaze.running()
                                .ask("select state from subscription where phone = '" + owner.number() + "'"),
                        state::equals);
    }

    void suspendService() {
        phone().suspendService();
    }

    void reactivateService() {
        phone().reactivateService();
    }
}
