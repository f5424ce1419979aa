package az.icaze.simulator.broker;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, five seconds at most. */
final class Waiting {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = FIRST;

    Duration next() {
        Duration now = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return now;
    }

    void restart() {
        next = FIRST;
    }
}
