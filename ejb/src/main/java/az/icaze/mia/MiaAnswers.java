package az.icaze.mia;

import az.icaze.outbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Takes each answer of the Ministry in once. */
@ApplicationScoped
class MiaAnswers {

    private static final String SOURCE = "mia";

    @Inject
    Inbox inbox;

    @Inject
    Event<MiaAnswer> answered;

    /**
     * Notes the message and tells of it, in one transaction; a message that was here before is done already.
     *
     * @throws AnswerNotUnderstood when it is not what docs/mia/answer.schema.json describes
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(String text) {
        AnswerMessage message = AnswerMessage.read(text);
        if (inbox.firstTime(SOURCE, message.id())) {
            answered.fire(message.answer());
        }
    }
}
