package az.icaze.simulator.broker;

import az.icaze.simulator.database.Database;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Says what {@link Outgoing} holds, in order, under one account. The broker has a message before it is marked as sent;
 * after a crash in between it is said again with the same id, which broker and portal both recognise.
 */
public final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(100);

    private record Due(long seq, String queue, String messageId, String body) {}

    private final Broker broker;
    private final Database database;
    private final Account account;
    private final Stop stop;
    private final Waiting waiting = new Waiting();

    public Relay(Broker broker, Database database, Account account, Stop stop) {
        this.broker = broker;
        this.database = database;
        this.account = account;
        this.stop = stop;
    }

    @Override
    public void run() {
        while (!stop.asked()) {
            try {
                relay();
            } catch (JMSException | RuntimeException away) {
                Duration wait = waiting.next();
                LOG.log(Level.INFO, "{0} cannot send: {1}; next try in {2}", new Object[] {
                    account, away.getMessage(), wait
                });
                stop.within(wait);
            }
        }
    }

    private void relay() throws JMSException {
        try (Connection connection = broker.connect(account);
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(null)) {
            waiting.restart();
            while (!stop.asked()) {
                List<Due> due = due();
                for (Due message : due) {
                    send(session, producer, message);
                }
                if (due.isEmpty()) {
                    stop.within(PAUSE);
                }
            }
        }
    }

    private List<Due> due() {
        return database.atOnce(sql -> sql.list(
                "select seq, queue, message_id, body from outgoing"
                        + " where account = ? and sent_at is null and due_at <= clock_timestamp() order by seq limit 50",
                row -> new Due(row.big("seq"), row.text("queue"), row.text("message_id"), row.text("body")),
                account));
    }

    private void send(Session session, MessageProducer producer, Due due) throws JMSException {
        TextMessage message = session.createTextMessage(due.body());
        message.setStringProperty("_AMQ_DUPL_ID", due.messageId());
        producer.send(session.createQueue(due.queue()), message);
        database.atOnce(sql -> sql.update("update outgoing set sent_at = clock_timestamp() where seq = ?", due.seq()));
    }
}
