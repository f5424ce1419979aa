package az.icaze.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Local time of the rules (rules.md, preface): every date, window and deadline is one of Baku. */
public final class BakuTime {

    /** UTC+4; no daylight saving since 2016. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    private BakuTime() {}

    /** The Baku date at this instant. */
    public static LocalDate date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The day, or the Baku date at this instant when that is later: what waited for a person goes by the day on which it is done. */
    public static LocalDate later(LocalDate day, Instant instant) {
        LocalDate today = date(instant);
        return day.isAfter(today) ? day : today;
    }

    /** The first instant after the last valid date: validity is granular to the date (rule D1). */
    public static Instant endOf(LocalDate lastValidDate) {
        return lastValidDate.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
