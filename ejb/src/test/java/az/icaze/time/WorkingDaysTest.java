package az.icaze.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Ten thousand calendars, each with holidays and transferred days of its own, against another way to count (rule R74). */
class WorkingDaysTest {

    private static final int DAYS = 400;

    @Property(tries = 10_000)
    void counts_as_one_who_crosses_days_out_on_a_list(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll @IntRange(max = 100) int holidays) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(11_000));
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (int turn = 0; turn < DAYS / 2; turn++) {
            LocalDate exceptional = day.plusDays(random.nextInt(DAYS / 2));
            exceptions.put(exceptional, random.nextInt(100) >= holidays);
        }

        assertThat(new WorkingDays(exceptions).next(day, count)).isEqualTo(onTheList(exceptions, day, count));
    }

    /** All days there are, weekends crossed out by counting from a Thursday, 1 January 1970, and then the exceptions. */
    private static LocalDate onTheList(Map<LocalDate, Boolean> exceptions, LocalDate day, int count) {
        long first = day.toEpochDay() + 1;
        BitSet open = new BitSet(DAYS);
        for (int place = 0; place < DAYS; place++) {
            long sinceMonday = Math.floorMod(first + place - 4, 7L);
            open.set(place, sinceMonday < 5);
        }
        exceptions.forEach((exceptional, working) -> {
            long place = exceptional.toEpochDay() - first;
            if (place >= 0) {
                open.set((int) place, working);
            }
        });
        int place = open.stream().skip(count - 1L).findFirst().orElseThrow();
        return LocalDate.ofEpochDay(first + place);
    }
}
