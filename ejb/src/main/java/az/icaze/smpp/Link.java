package az.icaze.smpp;

import az.icaze.operator.Operator;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;

/**
 * Speaks with one operator as long as this node has the lease: binds, carries what waits, binds again when the session is
 * lost. It counts the lease's time by itself, so that a node that stood still, or lost the database, stops before another
 * begins.
 */
final class Link implements Runnable {

    private static final Logger LOG = System.getLogger(Link.class.getName());

    /** Between two looks into the outbox, as often as the relay to the broker. */
    private static final Duration IDLE = Duration.ofMillis(200);

    /** Taken off the lease: what is under way has to end before another node begins. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final SmppSettings settings;
    private final House house;
    private final ThreadFactory threads;
    private final Sockets sockets;
    private final BackOff backOff;
    private final Turn turn = new Turn();

    private Thread thread;
    private ExecutorService hands;
    private Outgoing outgoing;
    private Bind bind;
    private long boundAt;
    private long awaySince;
    private String reason = "not tried yet";
    private boolean refused;
    private boolean alarmed;

    /** @param tls makes the sockets where the settings ask for TLS */
    Link(SmppSettings settings, House house, ThreadFactory threads, SSLSocketFactory tls) {
        this.settings = settings;
        this.house = house;
        this.threads = threads;
        this.sockets =
                new Sockets(settings.address().tls(), tls, settings.times().answer());
        this.backOff =
                new BackOff(settings.times().firstPause(), settings.times().longestPause());
    }

    Operator operator() {
        return settings.operator();
    }

    /**
     * This node has the lease.
     *
     * @param askedAt {@link System#nanoTime} before it was asked for
     */
    synchronized void hold(long askedAt) {
        turn.until = askedAt + Leases.LIFE.minus(MARGIN).toNanos();
        if (thread == null || !thread.isAlive()) {
            thread = threads.newThread(this);
            thread.start();
        }
    }

    /** Ends for good, with leave taken where the message centre answers in time. */
    synchronized void end() throws InterruptedException {
        turn.ended.countDown();
        if (thread != null) {
            thread.join(MARGIN.toMillis());
            thread.interrupt();
            thread.join(MARGIN.toMillis());
        }
    }

    @Override
    public void run() {
        hands = Executors.newFixedThreadPool(settings.window() + Bind.AT_ONCE, threads);
        outgoing = new Outgoing(settings, house, hands, turn);
        awaySince = System.nanoTime();
        try {
            while (!turn.over(0)) {
                turn.over(round().toNanos());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            drop();
            hands.shutdownNow();
        }
    }

    /** Does what there is to do and says how long to rest afterwards. */
    private Duration round() throws InterruptedException {
        try {
            if (bind == null) {
                alarmWhenLongAway();
                bind();
            }
            if (!bind.up()) {
                throw new IOException("the session has ended");
            }
            boolean something = outgoing.batch(bind);
            rested();
            return something ? Duration.ZERO : IDLE;
        } catch (IOException fault) {
            return lost(fault);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Texts of " + operator() + " wait: the database did not note what was done", fault);
            return backOff.next();
        }
    }

    private void bind() throws IOException {
        bind = Bind.open(settings, sockets, new Incoming(settings, house.deliveries(), hands));
        boundAt = System.nanoTime();
        LOG.log(Level.INFO, "Bound to the message centre of {0}", operator().name());
        if (alarmed) {
            house.alarms().end(operator());
            alarmed = false;
        }
    }

    /** Only a session that lasts makes the next pause short: one that is taken and cut at once is no session. */
    private void rested() {
        if (System.nanoTime() - boundAt > settings.times().longestPause().toNanos()) {
            backOff.reset();
        }
    }

    private Duration lost(IOException fault) {
        if (bind != null) {
            awaySince = System.nanoTime();
        }
        drop();
        refused = fault instanceof BindRefused refusal && refusal.ofOurAccount();
        reason = String.valueOf(fault.getMessage());
        Duration pause = backOff.next();
        LOG.log(
                Level.WARNING,
                "No bind with {0} ({1}); next try in {2}",
                operator().name(),
                reason,
                pause);
        return pause;
    }

    private void alarmWhenLongAway() {
        boolean tooLong =
                System.nanoTime() - awaySince > settings.times().alarmAfter().toNanos();
        if (!alarmed && (refused || tooLong)) {
            house.alarms().raise(operator(), reason);
            alarmed = true;
        }
    }

    private void drop() {
        if (bind != null) {
            bind.close();
            bind = null;
        }
    }

    /** Until when this node may speak. */
    static final class Turn {

        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile long until;

        /** Waits so many nanoseconds, and says whether the turn is over then; it is asked for no longer than it lasts. */
        boolean over(long nanos) throws InterruptedException {
            return ended.await(nanos, TimeUnit.NANOSECONDS) || System.nanoTime() - until > 0;
        }
    }
}
