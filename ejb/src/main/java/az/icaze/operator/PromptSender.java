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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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

    /** Of each session the message asked for last, until it has left. */
    private final ConcurrentMap<UUID, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    /** By the message itself, not by what is in it: whether its transaction has committed. */
    private final Map<PromptMessage, CompletableFuture<Boolean>> open =
            Collections.synchronizedMap(new IdentityHashMap<>());

    void asked(@Observes PromptMessage message) {
        CompletableFuture<Boolean> committed = new CompletableFuture<>();
        open.put(message, committed);
        last.values().removeIf(CompletableFuture::isDone);
        last.compute(message.session(), (session, before) -> after(before)
                .thenCombineAsync(committed, (done, yes) -> leave(message, yes), executor)
                .exceptionally(fault -> lost(message, fault)));
    }

    private static CompletableFuture<Void> after(CompletableFuture<Void> before) {
        return before == null ? CompletableFuture.completedFuture(null) : before;
    }

    /** It does not hold up the next. */
    private static Void lost(PromptMessage message, Throwable fault) {
        LOG.log(Level.ERROR, "Prompt of session " + message.session() + " did not leave", fault);
        return null;
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromptMessage message) {
        open.remove(message).complete(true);
    }

    void afterRollback(@Observes(during = TransactionPhase.AFTER_FAILURE) PromptMessage message) {
        open.remove(message).complete(false);
    }

    private Void leave(PromptMessage message, boolean committed) {
        if (committed) {
            send(message);
        }
        return null;
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
