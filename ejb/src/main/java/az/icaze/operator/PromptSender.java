package az.icaze.operator;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Sends prompts once their transaction has committed: on a thread of its own, because the transaction that has just
 * ended still hangs on this one, and its caller need not wait for the broker.
 *
 * <p>The messages of one session leave in the order in which they were asked for, each when the one before has reached
 * the broker. Each takes its place before its transaction commits: who withdraws a prompt has read a session that was
 * committed, so he comes behind it, whichever of the two threads is the faster afterwards.
 */
@ApplicationScoped
class PromptSender {

    private static final Logger LOG = System.getLogger(PromptSender.class.getName());

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/operator.prompts")
    Queue prompts;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject
    UndeliveredPrompts undelivered;

    @Inject
    Clock clock;

    /** Asks for the executor only when one leaves: it is injected after this was made. */
    private final PromptOrder order = new PromptOrder(task -> executor.execute(task));

    void asked(@Observes PromptMessage message) {
        order.take(message);
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromptMessage message) {
        order.leave(message, () -> send(message));
    }

    void afterRollback(@Observes(during = TransactionPhase.AFTER_FAILURE) PromptMessage message) {
        order.giveUp(message);
    }

    /** A message whose session has ended is dropped: the broker reads a time to live of nought as "for ever". */
    private void send(PromptMessage message) {
        long milliseconds = Duration.between(clock.instant(), message.expires()).toMillis();
        if (milliseconds <= 0) {
            return;
        }
        // Closing asks the broker for an answer, so what was sent before has arrived then.
        try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            JMSProducer producer = context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(milliseconds);
            message.operator().ifPresent(operator -> producer.setProperty("operator", operator.name()));
            producer.send(prompts, message.body());
        } catch (JMSRuntimeException fault) {
            LOG.log(Level.WARNING, "Prompt of session " + message.session() + " could not be sent", fault);
            if (message.awaited()) {
                undelivered.tell(message.session());
            }
        }
    }
}
