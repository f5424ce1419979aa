package az.icaze.time;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Machine work that comes by again and again on every node. The next round is set when the last has ended, however it
 * ended: a slow one is not overtaken by the next. What several nodes must not do at once, the work itself locks.
 */
public final class Rounds {

    private final TimerService timers;
    private final String name;
    private final Duration pause;

    private Rounds(TimerService timers, String name, Duration pause) {
        this.timers = timers;
        this.name = name;
        this.pause = pause;
    }

    /**
     * Sets the first round.
     *
     * @param timers the service of a bean that has no other timers: they would be cancelled
     * @param name stands in the server's list of timers
     * @param pause from the end of one round to the begin of the next, in whole milliseconds
     */
    public static Rounds begin(TimerService timers, String name, Duration pause) {
        Rounds rounds = new Rounds(timers, name, pause);
        rounds.next();
        return rounds;
    }

    /** Does one round and sets the next; a failure goes on to the container. */
    public void round(Runnable work) {
        try {
            work.run();
        } finally {
            next();
        }
    }

    /** Does the work for each of them even when it fails for one, and throws the failures afterwards. */
    public static <T> void each(Iterable<T> due, Consumer<T> work) {
        RuntimeException first = null;
        for (T one : due) {
            try {
                work.accept(one);
            } catch (RuntimeException fault) {
                if (first == null) {
                    first = fault;
                } else {
                    first.addSuppressed(fault);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** The container tries a failed one once more, so there must be one at most: else each failure would double them. */
    private void next() {
        timers.getTimers().forEach(Timer::cancel);
        timers.createSingleActionTimer(pause.toMillis(), new TimerConfig(name, false));
    }
}
