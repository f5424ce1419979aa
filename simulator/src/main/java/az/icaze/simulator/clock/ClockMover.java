package az.icaze.simulator.clock;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import az.icaze.simulator.Refused;
import az.icaze.simulator.portal.Answer;
import az.icaze.simulator.portal.Portal;
import az.icaze.simulator.portal.PortalAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the outside's clock and the portal's together: moves both, or follows the portal's. */
@ApplicationScoped
public class ClockMover {

    private static final Logger LOG = Logger.getLogger(ClockMover.class.getName());

    @Inject
    OutsideClock clock;

    @Inject
    Portal portal;

    /** Moves the portal first: where it refuses, neither moves. */
    public void move(Duration offset) {
        Answer answer = portal.moveClock(offset);
        if (!answer.ok()) {
            throw new Refused("clock.fixed");
        }
        clock.set(offset);
    }

    /** Takes over the portal's offset; stays as it is while the portal is away or its clock cannot be moved. */
    public void follow() {
        try {
            Answer answer = portal.clock();
            Members told = Members.of(answer.body());
            if (answer.ok() && told.isGiven("offsetSeconds")) {
                clock.set(Duration.ofSeconds(told.whole("offsetSeconds", Integer.MIN_VALUE, Integer.MAX_VALUE)));
            }
        } catch (PortalAway | Malformed away) {
            LOG.log(Level.FINE, "The clock stays as it is: {0}", away.getMessage());
        }
    }
}
