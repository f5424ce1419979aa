package az.icaze.night;

import az.icaze.Refusal;

/** No job runs for a day that is further back than that. */
final class DayTooLongAgo extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param days how far back a day may be */
    DayTooLongAgo(int days) {
        super("night-day-too-long-ago", days);
    }
}
