package az.icaze.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.identity.Phone;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class PromptsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");
    private static final UUID SESSION = UUID.fromString("7f6e1f0c-5a0b-4c3d-9e57-0d9b0a2f4c11");
    private static final Phone PHONE = new Phone("+994502147717");

    private final JMSProducer producer = mock(JMSProducer.class);
    private final ConnectionFactory connections = mock(ConnectionFactory.class);
    private final Queue queue = mock(Queue.class);
    private final UndeliveredPrompts undelivered = mock(UndeliveredPrompts.class);
    private final PromptSender sender = new PromptSender();
    private final Prompts prompts = new Prompts();
    private final List<PromptMessage> fired = new ArrayList<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void connect() {
        JMSContext context = mock(JMSContext.class);
        when(connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)).thenReturn(context);
        when(context.createProducer()).thenReturn(producer);
        when(producer.setDeliveryMode(anyInt())).thenReturn(producer);
        when(producer.setTimeToLive(anyLong())).thenReturn(producer);
        ManagedExecutorService executor = mock(ManagedExecutorService.class);
        doAnswer(call -> {
                    tasks.add(call.getArgument(0));
                    return null;
                })
                .when(executor)
                .execute(any());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        sender.connections = connections;
        sender.prompts = queue;
        sender.executor = executor;
        sender.undelivered = undelivered;
        sender.clock = clock;
        Event<PromptMessage> messages = mock(Event.class);
        doAnswer(call -> {
                    fired.add(call.getArgument(0));
                    sender.asked(call.getArgument(0));
                    return null;
                })
                .when(messages)
                .fire(any());
        prompts.messages = messages;
        prompts.clock = clock;
        prompts.operators = mock(Operators.class);
        when(prompts.operators.of(PHONE)).thenReturn(Optional.of(Operator.AZERCELL));
    }

    @Test
    void a_prompt_leaves_as_published_not_persistent_and_only_for_the_rest_of_its_session() {
        prompts.send(prompt(NOW.plusSeconds(120)));
        commit();

        verify(producer).setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        verify(producer).setTimeToLive(120_000);
        verify(producer).setProperty("operator", "AZERCELL");
        assertThat(PublishedFormat.complaints("prompt", sent())).isEmpty();
        assertThat(sent())
                .contains("\"verificationCode\":\"0003\"")
                .contains("\"session\":\"" + SESSION + "\"")
                .contains("\"expires\":\"2026-11-21T16:02:00Z\"");
    }

    @Test
    void the_published_examples_are_valid() {
        assertThat(PublishedFormat.complaints("prompt", PublishedFormat.example("prompt")))
                .isEmpty();
        assertThat(PublishedFormat.complaints("prompt-withdrawn", PublishedFormat.example("prompt-withdrawn")))
                .isEmpty();
    }

    @Test
    void a_withdrawal_leaves_as_published() {
        prompts.withdraw(SESSION, PHONE);
        commit();

        assertThat(PublishedFormat.complaints("prompt-withdrawn", sent())).isEmpty();
        verify(producer).setDeliveryMode(DeliveryMode.NON_PERSISTENT);
    }

    @Test
    void nothing_leaves_for_a_session_that_is_over_because_the_broker_would_keep_it_for_ever() {
        prompts.send(prompt(NOW));
        commit();

        verifyNoInteractions(connections);
        verify(undelivered, never()).tell(any());
    }

    @Test
    void a_prompt_that_cannot_be_sent_is_told_and_not_tried_again() {
        when(connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)).thenThrow(new JMSRuntimeException("away"));

        prompts.send(prompt(NOW.plusSeconds(120)));
        commit();

        verify(undelivered).tell(SESSION);
        verify(connections).createContext(anyInt());
    }

    @Test
    void a_withdrawal_that_cannot_be_sent_changes_no_session() {
        when(connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)).thenThrow(new JMSRuntimeException("away"));

        prompts.withdraw(SESSION, PHONE);
        commit();

        verify(undelivered, never()).tell(any());
    }

    @Test
    void a_withdrawal_that_is_committed_faster_still_leaves_behind_its_prompt() {
        prompts.send(prompt(NOW.plusSeconds(120)));
        prompts.withdraw(SESSION, PHONE);

        sender.afterCommit(fired.get(1));
        assertThat(tasks).isEmpty();
        sender.afterCommit(fired.get(0));

        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(bodies()).singleElement().asString().contains("\"type\":\"Prompt\"");
        work();
        assertThat(bodies()).hasSize(2).last().asString().contains("\"type\":\"PromptWithdrawn\"");
    }

    @Test
    void a_prompt_of_another_session_waits_for_nobody() {
        prompts.send(prompt(NOW.plusSeconds(120)));
        prompts.withdraw(UUID.fromString("7f6e1f0c-5a0b-4c3d-9e57-0d9b0a2f4c12"), PHONE);

        sender.afterCommit(fired.get(1));
        work();

        assertThat(bodies()).singleElement().asString().contains("\"type\":\"PromptWithdrawn\"");
    }

    @Test
    void nothing_leaves_of_a_transaction_that_was_rolled_back_and_nothing_waits_for_it() {
        prompts.send(prompt(NOW.plusSeconds(120)));
        prompts.withdraw(SESSION, PHONE);

        sender.afterRollback(fired.get(0));
        sender.afterCommit(fired.get(1));
        work();

        assertThat(bodies()).singleElement().asString().contains("\"type\":\"PromptWithdrawn\"");
    }

    @Test
    void a_fault_in_one_message_does_not_hold_up_the_next() {
        when(connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)).thenThrow(new IllegalStateException("a fault"));
        prompts.send(prompt(NOW.plusSeconds(120)));
        prompts.withdraw(SESSION, PHONE);

        fired.forEach(sender::afterCommit);
        assertThatThrownBy(this::work).hasMessage("a fault");
        assertThatThrownBy(this::work).hasMessage("a fault");

        verify(connections, times(2)).createContext(JMSContext.AUTO_ACKNOWLEDGE);
    }

    @Test
    void a_server_without_a_thread_to_spare_does_not_hold_up_the_next() {
        prompts.send(prompt(NOW.plusSeconds(120)));
        prompts.withdraw(SESSION, PHONE);
        Runnable[] task = new Runnable[1];
        doThrow(new RejectedExecutionException())
                .doAnswer(call -> task[0] = call.getArgument(0))
                .when(sender.executor)
                .execute(any());

        assertThatThrownBy(() -> sender.afterCommit(fired.get(0))).isInstanceOf(RejectedExecutionException.class);
        sender.afterCommit(fired.get(1));
        task[0].run();

        assertThat(bodies()).singleElement().asString().contains("\"type\":\"PromptWithdrawn\"");
    }

    private void commit() {
        fired.forEach(sender::afterCommit);
        work();
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private List<String> bodies() {
        ArgumentCaptor<String> body = ArgumentCaptor.forClass(String.class);
        verify(producer, atLeastOnce()).send(any(Queue.class), body.capture());
        return body.getAllValues();
    }

    @Test
    void a_text_longer_than_the_telephone_shows_is_refused() {
        assertThatThrownBy(() -> new Prompt(
                        SESSION, PHONE, PromptPurpose.SIGNATURE, "ə".repeat(51), "az", "0003", new byte[32], NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Prompt prompt(Instant expires) {
        return new Prompt(
                SESSION,
                PHONE,
                PromptPurpose.AUTHENTICATION,
                "İcazə portalına daxil olursunuz?",
                "az",
                "0003",
                new byte[32],
                expires);
    }

    private String sent() {
        ArgumentCaptor<String> body = ArgumentCaptor.forClass(String.class);
        verify(producer).send(any(Queue.class), body.capture());
        return body.getValue();
    }
}
