package az.icaze.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What falls on monthly anniversaries: those of the 31st fall on the last day of a shorter month (rule R91). */
class MonthEndTest {

    private static final String CHARGE = "charge-due";
    private static final NightHouse HOUSE = new NightHouse();

    @BeforeEach
    void ten_on_each_of_the_days_before() {
        HOUSE.empty();
        HOUSE.owner("insert into night_job (job, position, due_at, effect, hold_share, hold_from, monthly)"
                + " values ('charge-due', 20, '02:10', 'CHARGES', 1, 4, true)");
    }

    @ParameterizedTest
    @DisplayName("rule R91: twice last week's number for each day of the month that has its anniversary on the day")
    @CsvSource({
        "2027-02-28, 80",
        "2028-02-28, 20",
        "2028-02-29, 60",
        "2027-04-30, 40",
        "2027-05-31, 20",
        "2027-04-15, 20"
    })
    void on_the_last_day_of_a_shorter_month_more_are_ordinary(LocalDate day, long ordinary) {
        before(day, 10);

        assertThat(heldAbove(day)).contains(ordinary);
    }

    @Test
    void the_last_day_of_a_shorter_month_lets_no_more_through_on_the_days_after_it() {
        before(LocalDate.of(2027, 3, 1), 40);

        assertThat(heldAbove(LocalDate.of(2027, 3, 2))).contains(20L);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 20", "2027-04-30, 20"})
    void what_falls_on_no_anniversary_is_compared_as_it_is(LocalDate day, long ordinary) {
        HOUSE.owner("update night_job set monthly = false");
        before(day, 10);

        assertThat(heldAbove(day)).contains(ordinary);
    }

    private static void before(LocalDate day, int candidates) {
        HOUSE.owner(
                "insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, fence, stop_wanted,"
                        + " candidates, asked_at, ended_at) values (0, 'charge-due', date '" + day
                        + "' - 1, 'SCHEDULED', 'DONE', 'system', 'system', 1, false, " + candidates
                        + ", now(), now())");
    }

    /** One too many is due: so many would not have been. */
    private static Optional<Long> heldAbove(LocalDate day) {
        HOUSE.at(day + "T03:00");
        HOUSE.in(room -> room.nights.start(
                new NightWish(CHARGE, day, NightHouse.REASON, Optional.empty()), NightHouse.OPERATOR));
        TakenRun run = HOUSE.taken("a");
        assertThat(HOUSE.weigh(run, NightHouse.due(99))).isEqualTo(Weighed.HELD);
        HOUSE.ends(run, RunEnd.HELD);
        return HOUSE.details(run.id()).run().heldAbove();
    }
}
