package az.icaze.regime;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurfewWindowTest {

    private static final CurfewWindow OPEN =
            new CurfewWindow(LocalDate.of(2020, 9, 28), Optional.empty(), LocalTime.of(21, 0), LocalTime.of(6, 0));
    private static final CurfewWindow CLOSED = new CurfewWindow(
            LocalDate.of(2020, 9, 28),
            Optional.of(LocalDate.of(2020, 12, 12)),
            LocalTime.of(21, 0),
            LocalTime.of(6, 0));

    @ParameterizedTest
    @CsvSource({
        "2020-09-28T02:00:00, false",
        "2020-09-28T20:59:59, false",
        "2020-09-28T21:00:00, true",
        "2020-09-29T00:00:00, true",
        "2020-09-29T05:59:59, true",
        "2020-09-29T06:00:00, false",
        "2020-09-29T12:00:00, false",
        "2020-12-12T21:00:00, true",
        "2020-12-13T05:59:59, true",
        "2020-12-13T06:00:00, false",
        "2020-12-13T21:00:00, false",
    })
    void covers_its_nights_to_the_second(LocalDateTime baku, boolean covered) {
        assertThat(CLOSED.covers(at(baku))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-28T21:00:00, 2020-09-28",
        "2020-09-29T02:00:00, 2020-09-28",
        "2020-09-29T21:00:00, 2020-09-29",
        "2026-11-22T05:59:59, 2026-11-21",
    })
    void the_small_hours_belong_to_the_date_before(LocalDateTime baku, LocalDate night) {
        assertThat(OPEN.nightOf(at(baku))).contains(night);
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 22:00, true",
        "06:00, 21:00, false",
        "06:00, 21:01, true",
        "05:59, 12:00, true",
        "21:00, 06:00, true",
        "20:00, 07:00, true",
        "23:00, 01:00, true",
        "02:00, 03:00, true",
        "09:00, 18:00, false",
        "22:00, 22:00, true",
        "09:00, 09:00, true",
    })
    void knows_which_hours_of_work_touch_it(LocalTime from, LocalTime to, boolean touched) {
        assertThat(OPEN.overlaps(from, to)).isEqualTo(touched);
    }

    @Test
    void lasts_nine_hours_of_each_day() {
        LocalDate day = LocalDate.of(2021, 2, 28);
        long seconds = java.util.stream.LongStream.range(0, 86_400)
                .filter(second -> OPEN.covers(at(day.atStartOfDay().plusSeconds(second))))
                .count();
        assertThat(seconds).isEqualTo(9 * 3600);
    }

    @Property
    void every_instant_of_curfew_lies_within_nine_hours_of_its_nights_start(
            @ForAll @LongRange(min = 1_601_300_000L, max = 1_900_000_000L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        OPEN.nightOf(instant).ifPresent(night -> {
            Instant start = at(night.atTime(21, 0));
            assertThat(instant).isBetween(start, start.plusSeconds(9 * 3600 - 1));
        });
        assertThat(OPEN.nightOf(instant).isPresent()).isEqualTo(OPEN.covers(instant));
    }

    private static Instant at(LocalDateTime baku) {
        return baku.atZone(BakuTime.ZONE).toInstant();
    }
}
