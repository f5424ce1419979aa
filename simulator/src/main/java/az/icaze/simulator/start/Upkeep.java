package az.icaze.simulator.start;

import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.clock.ClockMover;
import az.icaze.simulator.database.SqlFault;
import az.icaze.simulator.operator.DayFiles;
import az.icaze.simulator.operator.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is looked after every few seconds: the clock that follows the portal's, texts that have waited too long, and the files
 * of days that have ended.
 */
@ApplicationScoped
class Upkeep implements Runnable {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    ClockMover clock;

    @Inject
    Messages messages;

    @Inject
    DayFiles files;

    @Inject
    Stop stop;

    @Override
    public void run() {
        do {
            clock.follow();
            orLater(messages::giveUp);
            orLater(files::endDays);
        } while (!stop.within(PAUSE));
    }

    private static void orLater(Runnable act) {
        try {
            act.run();
        } catch (SqlFault | UncheckedIOException later) {
            LOG.log(Level.INFO, "Done later: {0}", later.getMessage());
        }
    }
}
