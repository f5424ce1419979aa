package az.icaze.night;

import az.icaze.Refusal;

/** The run is not any more where one could do this with it. */
public final class RunMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    RunMovedOn() {
        super("night-run-moved-on");
    }
}
