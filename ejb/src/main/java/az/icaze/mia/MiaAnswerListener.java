package az.icaze.mia;

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
 * Hears the Ministry's answers. Outside any transaction, so that the message is acknowledged only after the work is
 * committed; a message that cannot be worked is delivered again, each time later, and at last lies in the dead-letter
 * queue for somebody to look at.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/mia.answers"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge")
        })
@TransactionManagement(TransactionManagementType.BEAN)
// The queue's own role decides who may send; without this the container, which knows no caller here, refuses the
// message.
@PermitAll
public class MiaAnswerListener implements MessageListener {

    @Inject
    MiaAnswers answers;

    @Override
    public void onMessage(Message message) {
        if (!(message instanceof TextMessage text)) {
            throw new AnswerNotUnderstood("not a text message", null);
        }
        try {
            answers.take(text.getText());
        } catch (JMSException fault) {
            throw new AnswerNotUnderstood("text not readable", fault);
        }
    }
}
