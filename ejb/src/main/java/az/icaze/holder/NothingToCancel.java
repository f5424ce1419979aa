package az.icaze.holder;

import az.icaze.Refusal;

/** There is no service, or no certificate in force on it, to give up. */
final class NothingToCancel extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToCancel() {
        super("nothing-to-cancel");
    }
}
