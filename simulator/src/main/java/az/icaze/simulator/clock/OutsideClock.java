package az.icaze.simulator.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The machine's clock plus an offset; telephones, texts and deliveries carry its time. */
@ApplicationScoped
public class OutsideClock {

    /** Where all of it happens: UTC+4, no summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    private volatile Duration offset = Duration.ZERO;

    public Duration offset() {
        return offset;
    }

    void set(Duration moved) {
        offset = moved;
    }

    @Produces
    @ApplicationScoped
    Moving clock() {
        return new Moving(this, ZONE);
    }

    /** Asks for the offset each time, so whoever was given this clock sees it move. */
    static class Moving extends Clock {

        private final OutsideClock outside;
        private final ZoneId zone;

        /** For the container. */
        Moving() {
            this(new OutsideClock(), ZONE);
        }

        Moving(OutsideClock outside, ZoneId zone) {
            this.outside = outside;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moving(outside, other);
        }

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(outside.offset());
        }
    }
}
