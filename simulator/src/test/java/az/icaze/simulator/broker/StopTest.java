package az.icaze.simulator.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopTest {

    private final Stop stop = new Stop();

    @Test
    void waits_no_longer_than_it_was_told() {
        assertThat(stop.within(Duration.ofMillis(1))).isFalse();
        assertThat(stop.asked()).isFalse();
    }

    @Test
    void takes_an_interruption_for_the_end() {
        Thread.currentThread().interrupt();
        assertThat(stop.within(Duration.ofMinutes(1))).isTrue();
        assertThat(stop.asked()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}
