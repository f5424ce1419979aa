package az.icaze.simulator.start;

import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.clock.ClockMover;
import az.icaze.simulator.database.SqlFault;
import az.icaze.simulator.operator.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is looked after every few seconds: the clock that follows the portal's, and texts that have waited too long. */
@ApplicationScoped
class Upkeep implements Runnable {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    ClockMover clock;

    @Inject
    Messages messages;

    @Inject
    Stop stop;

    @Override
    public void run() {
        do {
            clock.follow();
            try {
                messages.giveUp();
            } catch (SqlFault later) {
                LOG.log(Level.INFO, "Texts that waited too long are given up later: {0}", later.getMessage());
            }
        } while (!stop.within(PAUSE));
    }
}
