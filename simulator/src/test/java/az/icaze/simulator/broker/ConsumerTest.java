package az.icaze.simulator.broker;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerTest {

    private final Broker broker = mock(Broker.class);
    private final Connection connection = mock(Connection.class);
    private final Session session = mock(Session.class);
    private final MessageConsumer queue = mock(MessageConsumer.class);
    private final Consumer.Handler handler = mock(Consumer.Handler.class);
    private final Stop stop = new Stop();

    @BeforeEach
    void connect() throws JMSException {
        when(broker.connect(Account.MIA)).thenReturn(connection);
        when(connection.createSession(true, Session.SESSION_TRANSACTED)).thenReturn(session);
        when(session.createConsumer(any())).thenReturn(queue);
    }

    @Test
    void acknowledges_after_the_handler_is_done() throws JMSException {
        comes(text("a"));
        run();
        var order = inOrder(handler, session);
        order.verify(handler).take("a");
        order.verify(session).commit();
        verify(session, never()).rollback();
    }

    @Test
    void gives_a_message_back_that_the_handler_refuses_and_takes_the_next() throws JMSException {
        org.mockito.Mockito.doThrow(new IllegalStateException("no"))
                .when(handler)
                .take("a");
        comes(text("a"), text("b"));
        run();
        verify(session).rollback();
        verify(handler).take("b");
        verify(session, times(1)).commit();
    }

    @Test
    void speaks_text_only() throws JMSException {
        comes(mock(BytesMessage.class));
        run();
        verify(session).rollback();
        verify(handler, never()).take(any());
    }

    @Test
    void connects_again_when_the_broker_was_away() throws JMSException {
        when(broker.connect(Account.MIA)).thenThrow(new JMSException("away")).thenReturn(connection);
        comes(text("a"));
        run();
        verify(broker, times(2)).connect(Account.MIA);
        verify(handler).take("a");
    }

    @Test
    void leaves_messages_where_they_are_while_closed() throws JMSException {
        new Consumer(
                        broker,
                        Account.MIA,
                        "mia.permits",
                        handler,
                        () -> {
                            stop.ask();
                            return false;
                        },
                        stop)
                .run();
        verify(broker, never()).connect(any());
    }

    private void run() {
        new Consumer(broker, Account.MIA, "mia.permits", handler, () -> true, stop).run();
    }

    /** Then the end comes. */
    private void comes(Message... messages) throws JMSException {
        var answer = when(queue.receive(anyLong()));
        for (Message message : messages) {
            answer = answer.thenReturn(message);
        }
        answer.thenAnswer(nothing -> {
            stop.ask();
            return null;
        });
    }

    private static TextMessage text(String text) throws JMSException {
        TextMessage message = mock(TextMessage.class);
        when(message.getText()).thenReturn(text);
        return message;
    }
}
