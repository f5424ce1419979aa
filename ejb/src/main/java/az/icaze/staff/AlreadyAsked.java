package az.icaze.staff;

import az.icaze.Refusal;

/** The same act has been asked for already, and nobody has decided yet. */
public final class AlreadyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyAsked() {
        super("approval-already-asked");
    }
}
