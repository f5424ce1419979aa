package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends all that is due. While the broker is away, each failed sweep lets twice as many pass as the one before. */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int MOST_TO_PASS = 50;

    @Inject
    Relay relay;

    private final AtomicInteger toPass = new AtomicInteger();
    private final AtomicInteger passedLast = new AtomicInteger();

    void sweep() {
        if (toPass.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return;
        }
        try {
            while (relay.relay() == Relay.BATCH) {
                // more is waiting
            }
            passedLast.set(0);
        } catch (BrokerAway away) {
            int pass = Math.min(MOST_TO_PASS, Math.max(1, passedLast.get() * 2));
            passedLast.set(pass);
            toPass.set(pass);
            LOG.log(Level.WARNING, "No broker: the outbox keeps its messages and lets " + pass + " sweeps pass", away);
        }
    }
}
