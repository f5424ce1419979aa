package az.icaze.regime;

import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours of curfew (R6): half-open, {@code from} is in and {@code to} is out, and belonging to the date on which they
 * start. From 21:00 to 06:00, 02:00 on 29 September is in the night of the 28th.
 *
 * @param firstNight Baku date on which the first night starts
 * @param lastNight Baku date on which the last night starts; empty while no end is set (R7)
 * @param from Baku time
 * @param to Baku time, of the next day when not later than {@code from}
 */
public record CurfewWindow(LocalDate firstNight, Optional<LocalDate> lastNight, LocalTime from, LocalTime to) {

    public CurfewWindow {
        Objects.requireNonNull(firstNight, "firstNight");
        Objects.requireNonNull(lastNight, "lastNight");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether it is curfew at this instant. */
    public boolean covers(Instant instant) {
        return nightOf(instant).isPresent();
    }

    /** The date of the night that this instant lies in; empty by day, before the first night and after the last. */
    public Optional<LocalDate> nightOf(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, BakuTime.ZONE);
        if (!within(local.toLocalTime(), from, to)) {
            return Optional.empty();
        }
        LocalDate night =
                local.toLocalTime().isBefore(from) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return Optional.of(night).filter(this::counts);
    }

    /** Whether hours of work have anything in common with the curfew (R15); equal times are a whole day. */
    public boolean overlaps(LocalTime workFrom, LocalTime workTo) {
        return within(workFrom, from, to) || within(from, workFrom, workTo);
    }

    private boolean counts(LocalDate night) {
        return !night.isBefore(firstNight)
                && lastNight.map(last -> !night.isAfter(last)).orElse(true);
    }

    private static boolean within(LocalTime time, LocalTime start, LocalTime end) {
        boolean afterStart = !time.isBefore(start);
        return start.isBefore(end) ? afterStart && time.isBefore(end) : afterStart || time.isBefore(end);
    }
}
