package az.icaze.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the broker refuses holds back what is about the same thing, and nothing else. */
class BrokerTest {

    private static final OutboxMessage FIRST = message("1:1", "1", "refused");
    private static final OutboxMessage SECOND = message("1:2", "1", "fine");
    private static final OutboxMessage OTHER = message("2:1", "2", "other");

    private final Broker broker = new Broker();
    private final List<String> delivered = new ArrayList<>();

    @BeforeEach
    void connect() {
        broker.factory = mock(ConnectionFactory.class);
        broker.miaPermits = mock(Queue.class);
        JMSContext together = session(new ArrayList<>());
        doThrow(new JMSRuntimeException("one of them")).when(together).commit();
        when(broker.factory.createContext(JMSContext.SESSION_TRANSACTED)).thenReturn(together);
        when(broker.factory.createContext(JMSContext.AUTO_ACKNOWLEDGE)).thenAnswer(call -> session(delivered));
    }

    @Test
    void a_later_message_does_not_overtake_a_refused_one_of_its_order_key() {
        assertThat(broker.send(List.of(FIRST, SECOND, OTHER))).containsOnlyKeys(FIRST, SECOND);

        assertThat(delivered).containsExactly("other");
    }

    @Test
    void an_earlier_message_is_not_held_back() {
        assertThat(broker.send(List.of(SECOND, FIRST, OTHER))).containsOnlyKeys(FIRST);

        assertThat(delivered).containsExactly("fine", "other");
    }

    @Test
    void a_message_says_in_a_property_whose_it_is() throws JMSException {
        OutboxMessage command = mock(OutboxMessage.class);
        when(command.destination()).thenReturn(Destination.OPERATOR_COMMANDS);
        when(command.messageId()).thenReturn("fee:1");
        when(command.recipient()).thenReturn("NAR");
        when(command.body()).thenReturn("{}");
        TextMessage text = mock(TextMessage.class);
        JMSContext context = mock(JMSContext.class);
        when(context.createTextMessage("{}")).thenReturn(text);
        when(context.createProducer()).thenReturn(mock(JMSProducer.class));
        doReturn(context).when(broker.factory).createContext(JMSContext.SESSION_TRANSACTED);

        broker.send(List.of(command));

        verify(text).setStringProperty("operator", "NAR");
        verify(text).setStringProperty("_AMQ_DUPL_ID", "fee:1");
    }

    private static JMSContext session(List<String> taken) {
        JMSContext session = mock(JMSContext.class);
        JMSProducer producer = mock(JMSProducer.class);
        List<String> bodies = new ArrayList<>();
        when(session.createProducer()).thenReturn(producer);
        when(session.createTextMessage(any())).thenAnswer(call -> {
            bodies.add(call.getArgument(0));
            return mock(TextMessage.class);
        });
        when(producer.send(any(), any(TextMessage.class))).thenAnswer(call -> {
            String body = bodies.get(bodies.size() - 1);
            if (body.equals("refused")) {
                throw new JMSRuntimeException("too large");
            }
            taken.add(body);
            return producer;
        });
        return session;
    }

    private static OutboxMessage message(String id, String orderKey, String body) {
        return new OutboxMessage(Destination.MIA_PERMITS, id, orderKey, body, Instant.parse("2026-11-21T17:00:00Z"));
    }
}
