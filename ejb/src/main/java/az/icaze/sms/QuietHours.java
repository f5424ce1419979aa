package az.icaze.sms;

import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When nobody is woken by a text.
 *
 * @param from Baku time, quiet from here on
 * @param to Baku time, no longer quiet from here on; the same as {@code from} for never quiet
 */
record QuietHours(LocalTime from, LocalTime to) {

    /** When the quiet at this instant ends; empty where there is none. */
    Optional<Instant> end(Instant at) {
        ZonedDateTime here = at.atZone(BakuTime.ZONE);
        LocalTime time = here.toLocalTime();
        boolean overMidnight = from.isAfter(to);
        boolean evening = overMidnight && !time.isBefore(from);
        boolean quiet = overMidnight ? evening || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        return quiet ? Optional.of(here.plusDays(evening ? 1 : 0).with(to).toInstant()) : Optional.empty();
    }

    /** When the next day's quiet ends. */
    Instant nextMorning(Instant at) {
        return BakuTime.date(at).plusDays(1).atTime(to).atZone(BakuTime.ZONE).toInstant();
    }
}
