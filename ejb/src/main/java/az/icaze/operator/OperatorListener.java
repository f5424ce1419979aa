package az.icaze.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;

/**
 * Takes what the operators tell. It works outside JTA: the message is acknowledged after the database transaction has
 * committed, so a crash in between brings the message again and the inbox drops it. What it throws goes back to the
 * broker, which tries again with growing delay and then puts the message into the dead-letter queue.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/operator.events"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge")
        })
@TransactionManagement(TransactionManagementType.BEAN)
// The queue's own role decides who may send; without this the container, which knows no caller here, refuses the
// message.
@PermitAll
public class OperatorListener implements MessageListener {

    @Inject
    OperatorEvents events;

    @Override
    public void onMessage(Message message) {
        if (!(message instanceof TextMessage text)) {
            throw new UnreadableEvent("not a text message");
        }
        try {
            events.take(OperatorEvent.read(text.getText()));
        } catch (JMSException fault) {
            throw new IllegalStateException("The broker's message cannot be opened", fault);
        }
    }
}
