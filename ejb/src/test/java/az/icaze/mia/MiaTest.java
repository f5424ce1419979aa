package az.icaze.mia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.identity.PermitNumber;
import az.icaze.outbox.Destination;
import az.icaze.outbox.Inbox;
import az.icaze.outbox.MessageSent;
import jakarta.enterprise.event.Event;
import jakarta.jms.ObjectMessage;
import jakarta.jms.TextMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** R26: what comes from and goes to the Ministry's queues. */
class MiaTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.open();

    private final Event<MiaAnswer> answered = mock();

    @Test
    void an_answer_is_told_once_however_often_it_is_delivered() throws Exception {
        String text = Files.readString(Path.of("../docs/mia/accepted.example.json"));

        take(text);
        take(text);

        verify(answered, times(1)).fire(any());
    }

    @Test
    void an_answer_nobody_can_work_leaves_no_trace_and_comes_again() throws Exception {
        String text = Files.readString(Path.of("../docs/mia/rejected.example.json"));
        doThrow(new IllegalStateException("unknown permit")).when(answered).fire(any());

        assertThatThrownBy(() -> take(text)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> take(text)).isInstanceOf(IllegalStateException.class);

        verify(answered, times(2)).fire(any());
    }

    @Test
    void only_text_is_listened_to() throws Exception {
        MiaAnswerListener listener = new MiaAnswerListener();
        listener.answers = mock();
        TextMessage text = mock();
        when(text.getText()).thenReturn("{}");

        assertThatThrownBy(() -> listener.onMessage(mock(ObjectMessage.class))).isInstanceOf(AnswerNotUnderstood.class);
        verify(listener.answers, never()).take(any());
        listener.onMessage(text);
        verify(listener.answers).take("{}");
    }

    @Test
    void what_the_broker_has_is_told_by_permit_and_revision() {
        Event<PermitHandedOver> handedOver = mock();
        Mia mia = new Mia();
        mia.handedOver = handedOver;
        Instant at = Instant.parse("2026-11-22T15:00:00Z");

        mia.sent(new MessageSent(Destination.OPERATOR_COMMANDS, "anything", at));
        mia.sent(new MessageSent(Destination.MIA_PERMITS, "2026-0000123:1", at));

        verify(handedOver, times(1)).fire(any());
        verify(handedOver).fire(new PermitHandedOver(new PermitNumber("2026-0000123"), 1, at));
    }

    @Test
    void a_message_id_reads_as_it_was_written() {
        MessageId id = new MessageId(new PermitNumber("2026-0000123"), 12);

        assertThat(MessageId.parse(id.toString())).isEqualTo(id);
    }

    private void take(String text) {
        DATABASE.run(em -> {
            MiaAnswers answers = new MiaAnswers();
            answers.inbox = new Inbox(em);
            answers.answered = answered;
            answers.take(text);
        });
    }
}
