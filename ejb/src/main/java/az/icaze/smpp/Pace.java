package az.icaze.smpp;

import java.time.Duration;

/**
 * How fast submissions go out: at most as agreed with the operator. When its message centre says that it is too much, half as
 * fast after a pause; while all goes well, a tenth of the agreed rate more after each batch. Times are those of
 * {@link System#nanoTime}.
 */
final class Pace {

    private static final double NANOS = 1e9;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final double agreed;
    private double perSecond;
    private long nextAt;
    private long slowedAt;

    Pace(int agreed, long now) {
        this.agreed = agreed;
        this.perSecond = agreed;
        this.nextAt = now;
        this.slowedAt = now - PAUSE;
    }

    /** Takes the next place and says how many nanoseconds there are until then, 0 for at once. */
    synchronized long take(long now) {
        long place = nextAt - now > 0 ? nextAt : now;
        nextAt = place + (long) (NANOS / perSecond);
        return place - now;
    }

    /** Once a second at most: all that was under way is told the same. */
    synchronized void slower(long now) {
        if (now - slowedAt >= PAUSE) {
            slowedAt = now;
            perSecond = Math.max(1, perSecond / 2);
            nextAt = now + PAUSE;
        }
    }

    synchronized void faster() {
        perSecond = Math.min(agreed, perSecond + agreed / 10);
    }

    synchronized double perSecond() {
        return perSecond;
    }
}
