package az.icaze.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Monthly anniversaries of a Baku date: of the activation, or of the day on which a lapsed fee was taken at last (rules
 * R91, R94). The anniversary of a 31st is the last day of a shorter month, and the 31st again in a longer one.
 */
final class FeeCalendar {

    private FeeCalendar() {}

    /** The last anniversary on or before the day; the anchor itself is the first. */
    static LocalDate latest(LocalDate anchor, LocalDate day) {
        return anchor.plusMonths(months(anchor, day));
    }

    /** The first anniversary after the day. */
    static LocalDate next(LocalDate anchor, LocalDate day) {
        return anchor.plusMonths(months(anchor, day) + 1);
    }

    /** ChronoUnit does not count the month from 31 January to 28 February as whole. */
    private static long months(LocalDate anchor, LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(anchor, day);
        return anchor.plusMonths(whole + 1).isAfter(day) ? whole : whole + 1;
    }
}
