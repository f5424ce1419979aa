package az.icaze.night;

import az.icaze.Refusal;

/** Another run of the same job for the same day has not ended: that one is to be gone on with, or given up, first. */
final class RunUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param run which */
    RunUnderWay(long run) {
        super("night-run-under-way", run);
    }
}
