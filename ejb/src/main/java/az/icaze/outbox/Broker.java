package az.icaze.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts messages on queues, durable and with duplicate detection. The session stands outside JTA: the outbox row, not
 * a transaction across both, is what makes sure.
 */
@ApplicationScoped
class Broker {

    /** Artemis drops a message whose id it has seen on the same queue. */
    private static final String DUPLICATE_DETECTION_ID = "_AMQ_DUPL_ID";

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    @Resource(lookup = "java:/jms/queue/mia.permits")
    Queue miaPermits;

    @Resource(lookup = "java:/jms/queue/operator.commands")
    Queue operatorCommands;

    /**
     * Sends all, as one transaction of the broker where possible.
     *
     * @return message → reason, for those that the broker refused while it took others, and for those that must not
     *     overtake a refused one
     * @throws BrokerAway when it can be reached no more
     */
    Map<OutboxMessage, String> send(List<OutboxMessage> messages) {
        try {
            sendTogether(messages);
            return Map.of();
        } catch (JMSRuntimeException together) {
            // One message that the broker knows already fails all of them: after a crash this is the ordinary case.
            return sendOneByOne(messages);
        }
    }

    private void sendTogether(List<OutboxMessage> messages) {
        try (JMSContext session = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
            for (OutboxMessage message : messages) {
                send(session, queue(message.destination()), message);
            }
            session.commit();
        }
    }

    private Map<OutboxMessage, String> sendOneByOne(List<OutboxMessage> messages) {
        Map<OutboxMessage, String> refused = new LinkedHashMap<>();
        for (OutboxMessage message : messages) {
            if (refused.keySet().stream().anyMatch(message::follows)) {
                refused.put(message, "An earlier message about the same thing was refused");
                continue;
            }
            try (JMSContext session = connect()) {
                send(session, queue(message.destination()), message);
            } catch (JMSRuntimeException refusal) {
                refused.put(message, String.valueOf(refusal.getMessage()));
            }
        }
        return refused;
    }

    private JMSContext connect() {
        try {
            JMSContext session = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
            session.start();
            return session;
        } catch (JMSRuntimeException fault) {
            throw new BrokerAway(fault);
        }
    }

    private Queue queue(Destination destination) {
        return switch (destination) {
            case MIA_PERMITS -> miaPermits;
            case OPERATOR_COMMANDS -> operatorCommands;
        };
    }

    private static void send(JMSContext session, Queue queue, OutboxMessage message) {
        try {
            TextMessage text = session.createTextMessage(message.body());
            text.setStringProperty(DUPLICATE_DETECTION_ID, message.messageId());
            if (message.recipient() != null) {
                text.setStringProperty(Destination.RECIPIENT_PROPERTY, message.recipient());
            }
            JMSProducer producer = session.createProducer();
            producer.send(queue, text);
        } catch (JMSException fault) {
            throw new JMSRuntimeException(fault.getMessage(), fault.getErrorCode(), fault);
        }
    }
}
