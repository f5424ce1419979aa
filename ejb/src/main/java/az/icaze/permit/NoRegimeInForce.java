package az.icaze.permit;

import az.icaze.Refusal;

/** Without a curfew regime in force there are no new permits and no confirmations (rule R2). */
final class NoRegimeInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRegimeInForce() {
        super("no-regime-in-force");
    }
}
