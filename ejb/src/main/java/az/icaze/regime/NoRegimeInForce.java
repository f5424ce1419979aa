package az.icaze.regime;

import az.icaze.Refusal;

/** Without a curfew nobody needs a permit: none is begun and none confirmed; old ones stay readable (R2). */
public final class NoRegimeInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoRegimeInForce() {
        super("no-regime-in-force");
    }
}
