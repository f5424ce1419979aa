package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * The commands {@code SendSms} of those whose texts do not go through the broker ({@link TextsByBroker}). Who carries them
 * sees to it that only one node does so for a recipient, and keeps the order within an order key. What was carried and not
 * marked is carried again: at least once, as through the broker.
 */
@ApplicationScoped
public class WaitingTexts {

    /** Due, what one person waits for first, then oldest first; a text that waits for its next try holds back the later ones of its order key. */
    private static final String DUE = "select m.* from outbox_message m where " + OutboxMessage.DUE
            + " and m.recipient = :recipient and m.order_key like 'sms:%' order by m.in_bulk, m.sequence limit :batch";

    @PersistenceContext
    EntityManager entities;

    private Clock clock;
    private Event<MessageSent> sent;

    /** For the client proxy only. */
    protected WaitingTexts() {}

    @Inject
    WaitingTexts(Clock clock, Event<MessageSent> sent) {
        this.clock = clock;
        this.sent = sent;
    }

    /** For tests, and for those who make their own. */
    public WaitingTexts(EntityManager entities, Clock clock, Event<MessageSent> sent) {
        this(clock, sent);
        this.entities = entities;
    }

    /** The next ones for this recipient, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<WaitingText> due(String recipient, int atMost) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(DUE, OutboxMessage.class)
                .setParameter("recipient", recipient)
                .setParameter("batch", atMost)
                .getResultList()
                .stream()
                .map(OutboxMessage::waiting)
                .toList();
    }

    /** The recipient has it: it is marked, its words are forgotten, and {@link MessageSent} is fired, once. */
    @Transactional(TxType.MANDATORY)
    public void sent(WaitingText text) {
        OutboxMessage message = locked(text);
        if (!message.isSent()) {
            Instant now = clock.instant();
            message.sent(now);
            sent.fire(new MessageSent(message.destination(), message.messageId(), now));
        }
    }

    /**
     * It could not be given to the recipient now, and waits: twice as long after each failure, at most five minutes.
     *
     * @param reason for the operator of the system; never words of the text
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(WaitingText text, String reason) {
        OutboxMessage message = locked(text);
        if (!message.isSent()) {
            message.failed(reason, OutboxMessage.databaseNow(entities));
        }
    }

    private OutboxMessage locked(WaitingText text) {
        return entities.find(OutboxMessage.class, text.sequence(), LockModeType.PESSIMISTIC_WRITE);
    }
}
