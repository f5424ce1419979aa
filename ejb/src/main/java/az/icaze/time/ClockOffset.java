package az.icaze.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The house's clock and, for trying and testing, how far it stands from the machine's. An offset is kept in memory
 * only: after a restart the clock shows the real time again.
 */
@ApplicationScoped
public class ClockOffset {

    private static final Duration FARTHEST = Duration.ofDays(3660);

    private final boolean movable;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    ClockOffset() {
        this("movable".equals(System.getProperty("icaze.clock")));
    }

    ClockOffset(boolean movable) {
        this.movable = movable;
    }

    public boolean movable() {
        return movable;
    }

    public Duration offset() {
        return offset.get();
    }

    /**
     * Sets the distance from the machine's clock.
     *
     * @param distance at most ten years either way
     * @throws ClockNotMovable unless the server was started with a movable clock
     */
    public void move(Duration distance) {
        if (!movable) {
            throw new ClockNotMovable();
        }
        if (distance.abs().compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException("The clock moves at most ten years: " + distance);
        }
        offset.set(distance);
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new MovedClock(Clock.system(BakuTime.ZONE), offset);
    }

    /** Reads the offset anew each time, so that everybody who holds the clock sees it move. */
    static class MovedClock extends Clock {

        private final Clock machine;
        private final AtomicReference<Duration> offset;

        /** For the client proxy only. */
        MovedClock() {
            this(Clock.system(BakuTime.ZONE), new AtomicReference<>(Duration.ZERO));
        }

        MovedClock(Clock machine, AtomicReference<Duration> offset) {
            this.machine = machine;
            this.offset = offset;
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new MovedClock(machine.withZone(zone), offset);
        }

        @Override
        public Instant instant() {
            return machine.instant().plus(offset.get());
        }
    }
}
