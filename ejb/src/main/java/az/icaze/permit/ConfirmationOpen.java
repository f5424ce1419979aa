package az.icaze.permit;

import az.icaze.Refusal;

/** Somebody else of the organisation is being asked for PIN2 for this very permit. */
final class ConfirmationOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ConfirmationOpen() {
        super("confirmation-open");
    }
}
