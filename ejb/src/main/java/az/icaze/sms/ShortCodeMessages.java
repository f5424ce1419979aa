package az.icaze.sms;

import az.icaze.operator.SmsReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Takes what telephones write to 8500 (rule R69), whole; what goes to any other number is not for us. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ShortCodeMessages {

    private static final String SHORT_CODE = "8500";

    /** More than anybody writes; of such a message only the beginning is read, and none of it is kept. */
    private static final int MOST_PARTS = 10;

    @Inject
    IncomingParts parts;

    @Inject
    Event<ShortCodeMessage> messages;

    void received(@Observes SmsReceived message) {
        if (message.shortCode().equals(SHORT_CODE)) {
            whole(message).ifPresent(messages::fire);
        }
    }

    /** Numbers that make no sense are ignored, as the standard wants it: the text stands alone. */
    private Optional<ShortCodeMessage> whole(SmsReceived message) {
        Optional<SmsReceived.Part> part =
                message.part().filter(one -> one.of() > 1 && one.number() >= 1 && one.number() <= one.of());
        if (part.isEmpty()) {
            return Optional.of(alone(message));
        }
        if (part.get().of() > MOST_PARTS) {
            return part.filter(one -> one.number() == 1).map(first -> alone(message));
        }
        return parts.take(message, part.get());
    }

    private static ShortCodeMessage alone(SmsReceived message) {
        return new ShortCodeMessage(message.operator(), message.id(), message.phone(), message.text(), message.at());
    }
}
