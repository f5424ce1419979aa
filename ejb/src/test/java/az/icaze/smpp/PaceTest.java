package az.icaze.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How fast, and how long between tries. */
class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void goes_out_at_the_agreed_rate_and_saves_nothing_up() {
        Pace pace = new Pace(10, 0);

        assertThat(pace.take(0)).isZero();
        assertThat(pace.take(0)).isEqualTo(SECOND / 10);
        assertThat(pace.take(0)).isEqualTo(SECOND / 5);
        assertThat(pace.take(60 * SECOND)).isZero();
        assertThat(pace.take(60 * SECOND)).isEqualTo(SECOND / 10);
    }

    @Test
    void who_is_told_to_slow_down_waits_a_second_and_goes_half_as_fast() {
        Pace pace = new Pace(10, 0);

        pace.slower(2 * SECOND);
        pace.slower(2 * SECOND + 5);

        assertThat(pace.perSecond()).isEqualTo(5);
        assertThat(pace.take(2 * SECOND)).isEqualTo(SECOND);
        for (int again = 0; again < 20; again++) {
            pace.slower((4 + again) * SECOND);
        }
        assertThat(pace.perSecond()).isEqualTo(1);
    }

    @Test
    void gets_faster_again_up_to_the_agreed_rate() {
        Pace pace = new Pace(10, 0);
        pace.slower(2 * SECOND);

        pace.faster();
        assertThat(pace.perSecond()).isEqualTo(6);
        for (int again = 0; again < 20; again++) {
            pace.faster();
        }
        assertThat(pace.perSecond()).isEqualTo(10);
    }

    @Test
    void pauses_grow_to_the_longest_and_are_never_the_same_for_two() {
        BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(60));

        for (int most : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(backOff.next()).isBetween(Duration.ofMillis(most * 500L), Duration.ofSeconds(most));
        }
        backOff.reset();
        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
