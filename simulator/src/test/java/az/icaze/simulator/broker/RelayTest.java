package az.icaze.simulator.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import jakarta.jms.Connection;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final Database database = TestWorld.open();
    private final Broker broker = mock(Broker.class);
    private final Session session = mock(Session.class);
    private final MessageProducer producer = mock(MessageProducer.class);
    private final Stop stop = new Stop();
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void connect() throws JMSException {
        Connection connection = mock(Connection.class);
        when(broker.connect(any())).thenReturn(connection);
        when(connection.createSession(false, Session.AUTO_ACKNOWLEDGE)).thenReturn(session);
        when(session.createProducer(null)).thenReturn(producer);
        when(session.createQueue(any())).thenReturn(mock(Queue.class));
        when(session.createTextMessage(any())).thenAnswer(call -> {
            TextMessage message = mock(TextMessage.class);
            when(message.getText()).thenReturn(call.getArgument(0));
            return message;
        });
        doAnswer(call -> sent(call.getArgument(1))).when(producer).send(any(Destination.class), any(Message.class));
    }

    @Test
    void says_what_is_due_in_order_and_once() {
        put("1", Duration.ZERO);
        put("2", Duration.ofMinutes(5));
        put("3", Duration.ZERO);
        put("3", Duration.ZERO);
        put("end", Duration.ZERO);
        new Relay(broker, database, Account.MIA, stop).run();
        assertThat(sent).containsExactly("1", "3", "end");
        assertThat(unsent()).containsExactly("2");
    }

    @Test
    void says_it_again_when_the_broker_did_not_take_it() throws JMSException {
        put("end", Duration.ZERO);
        doThrow(new JMSException("away"))
                .doAnswer(call -> sent(call.getArgument(1)))
                .when(producer)
                .send(any(Destination.class), any(Message.class));
        new Relay(broker, database, Account.MIA, stop).run();
        assertThat(sent).containsExactly("end");
        assertThat(unsent()).isEmpty();
    }

    @Test
    void goes_on_after_a_fault_nobody_foresaw() throws JMSException {
        put("end", Duration.ZERO);
        doThrow(new IllegalStateException("a fault of the client"))
                .doAnswer(call -> sent(call.getArgument(1)))
                .when(producer)
                .send(any(Destination.class), any(Message.class));
        new Relay(broker, database, Account.MIA, stop).run();
        assertThat(sent).containsExactly("end");
    }

    private Object sent(TextMessage message) throws JMSException {
        sent.add(message.getText());
        if (message.getText().equals("end")) {
            stop.ask();
        }
        return null;
    }

    private void put(String body, Duration delay) {
        database.inTransaction(sql -> {
            new Outgoing().put(sql, Account.MIA, "mia.answers", body, body, delay);
            return null;
        });
    }

    private List<String> unsent() {
        return database.atOnce(sql ->
                sql.list("select body from outgoing where sent_at is null order by seq", row -> row.text("body")));
    }
}
