package az.icaze.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final TimerService timers = mock(TimerService.class);
    private final Map<Timer, Long> set = new HashMap<>();

    @BeforeEach
    void keepTimers() {
        when(timers.getTimers()).thenAnswer(call -> List.copyOf(set.keySet()));
        when(timers.createSingleActionTimer(anyLong(), any())).thenAnswer(call -> {
            Timer next = mock(Timer.class);
            doAnswer(cancelled -> set.remove(next)).when(next).cancel();
            set.put(next, call.getArgument(0));
            return next;
        });
    }

    @Test
    void sets_the_next_one_only_when_this_one_has_ended() {
        Rounds rounds = begun();

        rounds.round(() -> verify(timers, times(1)).createSingleActionTimer(anyLong(), any()));

        verify(timers, times(2)).createSingleActionTimer(anyLong(), any());
        assertThat(set.values()).containsExactly(200L);
    }

    @Test
    void come_by_again_after_one_that_failed() {
        Rounds rounds = begun();

        assertThatThrownBy(() -> rounds.round(RoundsTest::fail)).hasMessage("no database");

        assertThat(set.values()).containsExactly(200L);
    }

    @Test
    void do_not_multiply_when_the_container_tries_a_failed_one_once_more() {
        Rounds rounds = begun();

        for (int outage = 0; outage < 10; outage++) {
            assertThatThrownBy(() -> rounds.round(RoundsTest::fail)).hasMessage("no database");
            assertThatThrownBy(() -> rounds.round(RoundsTest::fail)).hasMessage("no database");
        }

        assertThat(set.values()).containsExactly(200L);
    }

    @Test
    void do_the_work_for_all_even_when_it_fails_for_some() {
        List<Integer> done = new ArrayList<>();

        assertThatThrownBy(() -> Rounds.each(List.of(1, 2, 3, 4), one -> {
                    if (one % 2 == 1) {
                        throw new IllegalStateException("not " + one);
                    }
                    done.add(one);
                }))
                .hasMessage("not 1")
                .satisfies(fault -> assertThat(fault.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("not 3"));
        assertThat(done).containsExactly(2, 4);
    }

    private Rounds begun() {
        return Rounds.begin(timers, "test", Duration.ofMillis(200));
    }

    private static void fail() {
        throw new IllegalStateException("no database");
    }
}
