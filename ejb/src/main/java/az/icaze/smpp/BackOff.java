package az.icaze.smpp;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses between tries: each twice as long as the one before, up to the longest, and never two nodes in step. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** How long to wait now: half of the pause at least, all of it at most. */
    Duration next() {
        long most = next.toMillis();
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
        return Duration.ofMillis(most - ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }

    void reset() {
        next = first;
    }
}
