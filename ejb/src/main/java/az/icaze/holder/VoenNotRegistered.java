package az.icaze.holder;

import az.icaze.Refusal;

/** The tax service does not register this person. */
final class VoenNotRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    VoenNotRegistered() {
        super("voen-not-registered");
    }
}
