package az.icaze.permit;

import az.icaze.Refusal;

/** Only a confirmed permit's answers are copied into another draft; a draft is edited. */
final class PermitNotConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    PermitNotConfirmed() {
        super("permit-not-confirmed");
    }
}
