package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("rule R91: due on the monthly anniversary, the 31st on the last day of a shorter month")
class FeeCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-10, 2026-06-10",
        "2026-05-10, 2026-06-09, 2026-06-10",
        "2026-05-10, 2026-06-10, 2026-07-10",
        "2026-01-31, 2026-01-31, 2026-02-28",
        "2026-01-31, 2026-02-28, 2026-03-31",
        "2026-01-31, 2026-03-31, 2026-04-30",
        "2028-01-31, 2028-01-31, 2028-02-29",
        "2028-02-29, 2028-02-29, 2028-03-29",
        "2026-12-31, 2026-12-31, 2027-01-31",
    })
    void the_next_one_after_a_day(LocalDate anchor, LocalDate day, LocalDate next) {
        assertThat(FeeCalendar.next(anchor, day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-10, 2026-05-10",
        "2026-05-10, 2026-06-09, 2026-05-10",
        "2026-01-31, 2026-02-27, 2026-01-31",
        "2026-01-31, 2026-02-28, 2026-02-28",
        "2026-01-31, 2026-03-30, 2026-02-28",
        "2026-01-31, 2026-03-31, 2026-03-31",
    })
    void the_last_one_up_to_a_day(LocalDate anchor, LocalDate day, LocalDate latest) {
        assertThat(FeeCalendar.latest(anchor, day)).isEqualTo(latest);
    }

    /** The oracle knows nothing of months that are added: it goes from day to day and looks at the calendar's page. */
    @Property(tries = 10_000)
    void agree_with_whoever_leafs_through_the_calendar(
            @ForAll @IntRange(max = 20_000) int start, @ForAll @IntRange(max = 400) int later) {
        LocalDate anchor = LocalDate.of(2020, 1, 1).plusDays(start);
        LocalDate day = anchor.plusDays(later);

        LocalDate latest = day;
        while (!anniversary(anchor, latest)) {
            latest = latest.minusDays(1);
        }
        LocalDate next = day.plusDays(1);
        while (!anniversary(anchor, next)) {
            next = next.plusDays(1);
        }

        assertThat(FeeCalendar.latest(anchor, day)).isEqualTo(latest);
        assertThat(FeeCalendar.next(anchor, day)).isEqualTo(next);
    }

    private static boolean anniversary(LocalDate anchor, LocalDate day) {
        int last = YearMonth.from(day).lengthOfMonth();
        return day.getDayOfMonth() == anchor.getDayOfMonth()
                || (day.getDayOfMonth() == last && anchor.getDayOfMonth() > last);
    }
}
