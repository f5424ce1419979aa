package az.icaze.prolongation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of an application (rules R66, R77). */
class TermsTest {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Terms terms = terms();

    static Terms terms() {
        Terms terms = new Terms();
        terms.windowDays = 30;
        terms.keptMonths = 1;
        terms.businessDays = 1;
        return terms;
    }

    @ParameterizedTest(name = "E {0}: from {1}, kept until {2}")
    @DisplayName("R66, R77: the dates that rules.md names")
    @CsvSource({
        "2026-05-10, 2026-04-10, 2026-06-10",
        "2026-05-15, 2026-04-15, 2026-06-15",
        "2027-01-31, 2027-01-01, 2027-02-28",
        "2028-01-31, 2028-01-01, 2028-02-29",
        "2028-02-29, 2028-01-30, 2028-03-29",
        "2026-03-31, 2026-03-01, 2026-04-30",
        "2026-12-31, 2026-12-01, 2027-01-31"
    })
    void knows_window_and_keeping(LocalDate expiresOn, LocalDate opens, LocalDate kept) {
        assertThat(terms.windowOpens(expiresOn)).isEqualTo(opens);
        assertThat(terms.keptUntil(expiresOn)).isEqualTo(kept);
    }

    /** Ten thousand dates against one who counts days on a list and knows the months by heart. */
    @Property(tries = 10_000)
    void counts_as_one_who_knows_the_months_by_heart(@ForAll @IntRange(max = 36_500) int days) {
        LocalDate expiresOn = LocalDate.of(2000, 1, 1).plusDays(days);

        assertThat(ChronoUnit.DAYS.between(terms.windowOpens(expiresOn), expiresOn))
                .isEqualTo(30);
        assertThat(terms.keptUntil(expiresOn).toString()).isEqualTo(monthLater(expiresOn.toString()));
    }

    private static String monthLater(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(5, 7)) + 1;
        if (month == 13) {
            month = 1;
            year++;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 && leap ? 29 : DAYS[month - 1];
        return "%04d-%02d-%02d".formatted(year, month, Math.min(last, Integer.parseInt(date.substring(8))));
    }
}
