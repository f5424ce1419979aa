package az.icaze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClockOffsetTest {

    @Test
    void shows_the_moved_time_to_everybody_who_holds_the_clock() {
        ClockOffset offset = new ClockOffset(true);
        Clock clock = offset.clock();
        Instant before = clock.instant();

        offset.move(Duration.ofDays(30));

        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofDays(30), Duration.ofDays(31));
        assertThat(clock.getZone()).isEqualTo(BakuTime.ZONE);
    }

    @Test
    void refuses_to_move_in_production() {
        assertThatThrownBy(() -> new ClockOffset(false).move(Duration.ofHours(1)))
                .isInstanceOf(ClockNotMovable.class);
    }

    @Test
    void refuses_to_move_more_than_ten_years() {
        assertThatThrownBy(() -> new ClockOffset(true).move(Duration.ofDays(4000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ends_a_valid_date_at_midnight_in_Baku() {
        assertThat(BakuTime.endOf(LocalDate.of(2026, 5, 10))).isEqualTo(Instant.parse("2026-05-10T20:00:00Z"));
        assertThat(BakuTime.date(Instant.parse("2026-05-10T19:59:59Z"))).isEqualTo("2026-05-10");
        assertThat(BakuTime.date(Instant.parse("2026-05-10T20:00:00Z"))).isEqualTo("2026-05-11");
    }
}
