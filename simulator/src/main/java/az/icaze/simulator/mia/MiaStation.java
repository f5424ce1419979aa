package az.icaze.simulator.mia;

import az.icaze.simulator.broker.Account;
import az.icaze.simulator.broker.Broker;
import az.icaze.simulator.broker.Consumer;
import az.icaze.simulator.broker.Relay;
import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The ministry at work: takes permits from its queue, sends its answers, and can be told to pause. */
@ApplicationScoped
public class MiaStation {

    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final int MOMENTS = 60;

    private final Broker broker;
    private final Database database;
    private final MiaInbox inbox;
    private final MiaSettings settings;
    private final Stop stop;
    private Consumer consumer;

    /** For the container's proxy. */
    MiaStation() {
        this(null, null, null, null, null);
    }

    @Inject
    MiaStation(Broker broker, Database database, MiaInbox inbox, MiaSettings settings, Stop stop) {
        this.broker = broker;
        this.database = database;
        this.inbox = inbox;
        this.settings = settings;
        this.stop = stop;
    }

    /** What has to run, each on a thread of its own, until the end. */
    public synchronized List<Runnable> work() {
        consumer = new Consumer(broker, Account.MIA, "mia.permits", inbox::take, () -> !settings.paused(), stop);
        return List.of(consumer, new Relay(broker, database, Account.MIA, stop));
    }

    /** Changes the behaviour; returns, when it pauses, after the last permit in hand is done. */
    public void set(MiaSettings.Setting wanted) {
        settings.write(wanted);
        for (int waited = 0; wanted.paused() && listening() && waited < MOMENTS; waited++) {
            stop.within(MOMENT);
        }
    }

    private synchronized boolean listening() {
        return consumer != null && consumer.listening();
    }
}
