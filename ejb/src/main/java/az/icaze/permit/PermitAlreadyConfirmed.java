package az.icaze.permit;

import az.icaze.Refusal;

/** A confirmed permit is neither edited nor deleted nor confirmed again, ever (rules R27, D6). */
public final class PermitAlreadyConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final PermitStatus status;

    PermitAlreadyConfirmed(PermitStatus status) {
        super("permit-already-confirmed");
        this.status = status;
    }

    /** Where the permit stands instead. */
    PermitStatus permitStatus() {
        return status;
    }
}
