package az.icaze.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Monday to Friday, with exceptions (rule R74).
 *
 * @param exceptions days that differ: true for a weekend day on which people work, false for a weekday on which not
 */
record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    boolean contains(LocalDate day) {
        return exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    /** The first one after the day, be that one itself or not. */
    LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** @param count 1 for the next one */
    LocalDate next(LocalDate day, int count) {
        LocalDate next = day;
        for (int counted = 0; counted < count; counted++) {
            next = next(next);
        }
        return next;
    }
}
