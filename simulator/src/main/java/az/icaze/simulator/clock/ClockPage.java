package az.icaze.simulator.clock;

import az.icaze.simulator.page.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

/** Moves the clock of the outside and of the portal together. */
@Named
@RequestScoped
public class ClockPage {

    @Inject
    OutsideClock outside;

    @Inject
    ClockMover mover;

    @Inject
    Clock clock;

    @Inject
    Problems problems;

    private LocalDateTime wanted;

    public String forward(int hours) {
        return move(outside.offset().plusHours(hours));
    }

    public String back() {
        return move(Duration.ZERO);
    }

    /** To a moment in Baku. */
    public String apply() {
        return move(outside.offset()
                .plus(Duration.between(
                        clock.instant(), wanted.atZone(OutsideClock.ZONE).toInstant())));
    }

    private String move(Duration offset) {
        return problems.unlessRefused("move:wanted", () -> {
            mover.move(offset);
            return true;
        });
    }

    public boolean isMoved() {
        return !outside.offset().isZero();
    }

    public LocalDateTime getWanted() {
        return wanted == null ? LocalDateTime.now(clock).withSecond(0).withNano(0) : wanted;
    }

    public void setWanted(LocalDateTime wanted) {
        this.wanted = wanted;
    }
}
