package az.icaze.sms;

import az.icaze.operator.SmsReceipt;
import az.icaze.outbox.Destination;
import az.icaze.outbox.MessageSent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of texts that went out, as broker and operators tell it, in any order. A delivery counts whenever it is
 * told and of whichever try; a failure only of the try that is under way.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Receipts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dispatch dispatch;

    @Inject
    Clock clock;

    /** The broker has a text. */
    void sent(@Observes MessageSent sent) {
        if (sent.destination() == Destination.OPERATOR_COMMANDS) {
            SendReference.read(sent.messageId()).ifPresent(tried -> locked(tried)
                    .filter(message -> message.awaitsSending(tried))
                    .ifPresent(message -> dispatch.sent(message, sent.at())));
        }
    }

    /** An operator knows what became of a text; what it says of another operator's text, or of none of ours, is nothing. */
    void told(@Observes SmsReceipt receipt) {
        SendReference.read(receipt.reference()).ifPresent(tried -> locked(tried)
                .filter(message -> message.awaitsDelivery(tried, receipt.operator()))
                .ifPresent(message -> take(receipt, tried, message)));
    }

    private void take(SmsReceipt receipt, SendReference tried, TextMessage message) {
        Instant now = clock.instant();
        if (receipt.delivered()) {
            dispatch.delivered(message, now);
        } else if (message.underWay(tried)) {
            dispatch.notDelivered(message, now);
        }
    }

    private Optional<TextMessage> locked(SendReference tried) {
        return Optional.ofNullable(entities.find(TextMessage.class, tried.message(), LockModeType.PESSIMISTIC_WRITE));
    }
}
