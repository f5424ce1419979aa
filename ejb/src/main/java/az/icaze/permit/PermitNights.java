package az.icaze.permit;

import java.time.Instant;

/**
 * From when to when a permit counts.
 *
 * @param begin of the first night
 * @param end of the last night; at this instant it is over
 */
record PermitNights(Instant begin, Instant end) {

    /** The same, over at this instant at the latest. */
    PermitNights until(Instant over) {
        return over.isBefore(end) ? new PermitNights(begin, over) : this;
    }
}
