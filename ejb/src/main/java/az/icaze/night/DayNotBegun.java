package az.icaze.night;

import az.icaze.Refusal;

/** No job runs for a day that has not come yet in Baku. */
public final class DayNotBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    DayNotBegun() {
        super("night-day-not-begun");
    }
}
