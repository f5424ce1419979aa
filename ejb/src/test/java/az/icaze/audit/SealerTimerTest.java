package az.icaze.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealerTimerTest {

    private final List<Timer> set = new ArrayList<>();
    private final SealerTimer timer = new SealerTimer();

    @BeforeEach
    void keepTimers() {
        timer.timers = mock(TimerService.class);
        timer.sealer = mock(Sealer.class);
        when(timer.timers.getTimers()).thenAnswer(call -> List.copyOf(set));
        when(timer.timers.createSingleActionTimer(anyLong(), any())).thenAnswer(call -> {
            Timer next = mock(Timer.class);
            doAnswer(cancelled -> set.remove(next)).when(next).cancel();
            set.add(next);
            return next;
        });
    }

    @Test
    void comes_by_again_after_a_sealing_that_failed() {
        doThrow(new IllegalStateException("no database")).when(timer.sealer).seal();
        timer.start();

        assertThatThrownBy(timer::sealAll).isInstanceOf(IllegalStateException.class);

        assertThat(set).hasSize(1);
    }

    @Test
    void does_not_multiply_when_the_container_tries_a_failed_sealing_once_more() {
        doThrow(new IllegalStateException("no database")).when(timer.sealer).seal();
        timer.start();

        for (int outage = 0; outage < 10; outage++) {
            assertThatThrownBy(timer::sealAll).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(timer::sealAll).isInstanceOf(IllegalStateException.class);
        }

        assertThat(set).hasSize(1);
    }
}
