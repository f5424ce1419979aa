package az.icaze.simulator.broker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of the deployment, or of the process. Whoever has to wait for something waits on it. */
@ApplicationScoped
public class Stop {

    private final CountDownLatch asked = new CountDownLatch(1);

    public void ask() {
        asked.countDown();
    }

    public boolean asked() {
        return asked.getCount() == 0;
    }

    /** Waits: true when it is time to stop, false when the time is over. */
    public boolean within(Duration time) {
        try {
            return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            // Whoever interrupts wants the end; a loop that went on would spin on the flag.
            ask();
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
