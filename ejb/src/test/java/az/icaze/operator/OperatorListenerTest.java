package az.icaze.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.outbox.Inbox;
import jakarta.enterprise.event.Event;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;
import jakarta.jms.TextMessage;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OperatorListenerTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final List<Object> happened = new ArrayList<>();

    @Test
    void fires_each_event_once_however_often_it_is_delivered() {
        deliver(PublishedFormat.example("service-activated"));
        deliver(PublishedFormat.example("service-activated"));

        assertThat(happened).hasSize(1).first().isInstanceOf(ServiceActivated.class);
    }

    @Test
    void takes_the_same_id_from_another_operator_for_another_event() {
        String message = PublishedFormat.example("service-suspended");

        deliver(message);
        deliver(message.replace("AZERCELL", "NAR"));

        assertThat(happened).hasSize(2);
    }

    @Test
    void does_an_event_again_whose_transaction_failed() {
        String message = PublishedFormat.example("service-reactivated");

        assertThatThrownBy(() -> database.run(entities -> {
                    listener(entities).onMessage(text(message));
                    throw new IllegalStateException("an observer failed");
                }))
                .hasMessage("an observer failed");
        happened.clear();
        deliver(message);

        assertThat(happened).hasSize(1);
    }

    @Test
    void throws_back_what_is_no_text() {
        assertThatThrownBy(() -> database.run(entities -> listener(entities).onMessage(mock(ObjectMessage.class))))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> database.run(entities -> listener(entities).onMessage(mock(BytesMessage.class))))
                .isInstanceOf(UnreadableEvent.class);
        assertThat(happened).isEmpty();
    }

    @Test
    void throws_back_what_it_cannot_read() {
        assertThatThrownBy(() -> deliver("{\"type\":\"SmsReceived\"}")).isInstanceOf(UnreadableEvent.class);
        assertThat(happened).isEmpty();
    }

    private void deliver(String body) {
        database.run(entities -> listener(entities).onMessage(text(body)));
    }

    private static TextMessage text(String body) {
        TextMessage message = mock(TextMessage.class);
        try {
            when(message.getText()).thenReturn(body);
        } catch (JMSException impossible) {
            throw new AssertionError(impossible);
        }
        return message;
    }

    @SuppressWarnings("unchecked")
    private OperatorListener listener(EntityManager entities) {
        Event<Object> happenings = mock(Event.class, call -> {
            happened.add(call.getArgument(0));
            return null;
        });
        OperatorEvents events = new OperatorEvents();
        events.inbox = new Inbox(entities);
        events.happenings = happenings;
        OperatorListener listener = new OperatorListener();
        listener.events = events;
        return listener;
    }
}
