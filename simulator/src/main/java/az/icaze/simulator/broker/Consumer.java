package az.icaze.simulator.broker;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes messages from one queue until the end. A message is acknowledged after its handler returned; where the handler
 * throws, the message goes back and the broker decides when to try again and when to give it up (dead-letter queue).
 */
public final class Consumer implements Runnable {

    /** Takes one message in; returns when it is safe in the database. */
    @FunctionalInterface
    public interface Handler {
        void take(String text);
    }

    private static final Logger LOG = Logger.getLogger(Consumer.class.getName());
    private static final Duration BREATH = Duration.ofMillis(250);

    private final Broker broker;
    private final Account account;
    private final String queue;
    private final Handler handler;
    private final BooleanSupplier open;
    private final Stop stop;
    private final Waiting waiting = new Waiting();
    private volatile boolean listening;

    /** {@code open} is false while the consumer must leave the messages where they are. */
    public Consumer(Broker broker, Account account, String queue, Handler handler, BooleanSupplier open, Stop stop) {
        this.broker = broker;
        this.account = account;
        this.queue = queue;
        this.handler = handler;
        this.open = open;
        this.stop = stop;
    }

    @Override
    public void run() {
        while (!stop.asked()) {
            try {
                if (open.getAsBoolean()) {
                    consume();
                } else {
                    stop.within(BREATH);
                }
            } catch (JMSException | RuntimeException away) {
                Duration wait = waiting.next();
                LOG.log(Level.INFO, "{0}: {1}; next try in {2}", new Object[] {queue, away.getMessage(), wait});
                stop.within(wait);
            }
        }
    }

    private void consume() throws JMSException {
        try (Connection connection = broker.connect(account);
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            listening = true;
            connection.start();
            waiting.restart();
            while (!stop.asked() && open.getAsBoolean()) {
                Message message = consumer.receive(BREATH.toMillis());
                if (message != null) {
                    take(session, message);
                }
            }
        } finally {
            listening = false;
        }
    }

    /** Whether a message could be taken right now. */
    public boolean listening() {
        return listening;
    }

    private void take(Session session, Message message) throws JMSException {
        try {
            handler.take(text(message));
            session.commit();
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "A message of " + queue + " goes back to the broker", refused);
            session.rollback();
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage text && text.getText() != null) {
            return text.getText();
        }
        throw new IllegalArgumentException("only text messages are spoken here");
    }
}
