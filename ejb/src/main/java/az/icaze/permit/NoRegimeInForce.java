package az.icaze.permit;

import az.icaze.Refusal;

/** Without a curfew nobody needs a permit: none is begun and none confirmed; old ones stay readable (R2). */
final class NoRegimeInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRegimeInForce() {
        super("no-regime-in-force");
    }
}
