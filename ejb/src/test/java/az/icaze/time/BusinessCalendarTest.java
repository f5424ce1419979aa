package az.icaze.time;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Business days as the table has them (rule R74). */
class BusinessCalendarTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @ParameterizedTest(name = "{2}")
    @DisplayName("R74: within one business day is until the end of the next one")
    @CsvSource({
        "2026-05-14T09:00, 2026-05-15, Thursday to Friday",
        "2026-05-15T00:00, 2026-05-18, the first second of a Friday",
        "2026-05-15T19:00, 2026-05-18, Friday evening over the weekend",
        "2026-05-16T10:00, 2026-05-18, Saturday",
        "2026-05-17T23:59, 2026-05-18, Sunday before midnight",
        "2026-05-27T12:00, 2026-06-01, the first day of Eid al-Adha",
        "2026-05-26T12:00, 2026-06-01, the day before it",
        "2026-03-19T12:00, 2026-03-31, Novruz and Eid al-Fitr",
        "2025-06-20T18:00, 2025-06-21, a Saturday on which people work",
        "2025-06-26T18:00, 2025-06-30, and the Friday it was exchanged for",
        "2025-12-31T12:00, 2026-01-05, over the new year"
    })
    void ends_with_the_next_business_day(LocalDateTime since, LocalDate last, String why) {
        Instant deadline = in(calendar -> calendar.deadline(baku(since), 1));

        assertThat(deadline).isEqualTo(baku(last.plusDays(1).atStartOfDay()));
        LocalDate next = in(calendar -> calendar.nextBusinessDay(since.toLocalDate()));
        assertThat(next).isEqualTo(last);
    }

    @Test
    void counts_several_business_days() {
        Instant deadline = in(calendar -> calendar.deadline(baku(LocalDateTime.parse("2026-05-26T12:00")), 3));

        assertThat(deadline).isEqualTo("2026-06-03T20:00:00Z");
    }

    private static Instant baku(LocalDateTime time) {
        return time.atZone(BakuTime.ZONE).toInstant();
    }

    private static <T> T in(Function<BusinessCalendar, T> question) {
        return database.inTransaction(em -> question.apply(TestCalendar.open(em)));
    }
}
