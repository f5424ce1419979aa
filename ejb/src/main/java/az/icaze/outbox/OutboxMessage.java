package az.icaze.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.annotations.DynamicUpdate;

/** One message on its way out. Only what the relay notes may change, so only changed columns are written. */
@Entity
@DynamicUpdate
class OutboxMessage {

    /**
     * Which messages {@code m} may leave now: neither one that waits for its next try, nor a later one of the same order
     * key.
     */
    static final String DUE = """
            m.sent_at is null and (m.retry_at is null or m.retry_at <= now())
            and not exists (
                select 1 from outbox_message earlier
                where earlier.sent_at is null and earlier.retry_at > now()
                and earlier.destination = m.destination and earlier.order_key = m.order_key
                and earlier.sequence < m.sequence)""";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long sequence;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    private String messageId;
    private String orderKey;
    private String recipient;
    private String body;
    private Instant writtenAt;
    private Instant sentAt;
    private int failures;
    private String lastFailure;
    private Instant retryAt;

    protected OutboxMessage() {}

    OutboxMessage(Destination destination, String messageId, String orderKey, String body, Instant writtenAt) {
        this.destination = destination;
        this.messageId = messageId;
        this.orderKey = orderKey;
        this.body = body;
        this.writtenAt = writtenAt;
    }

    Destination destination() {
        return destination;
    }

    String messageId() {
        return messageId;
    }

    /** Whose it is where several listen to one queue, else null. */
    String recipient() {
        return recipient;
    }

    String body() {
        return body;
    }

    /** Whether it may not arrive before the other, which was written earlier. */
    boolean follows(OutboxMessage earlier) {
        return destination == earlier.destination && orderKey.equals(earlier.orderKey);
    }

    /** Whether it is this very message; what was forgotten counts as the same. */
    boolean says(String otherKey, String otherRecipient, String otherBody) {
        return orderKey.equals(otherKey)
                && otherRecipient.equals(recipient)
                && (body.isEmpty() || body.equals(otherBody));
    }

    boolean isSent() {
        return sentAt != null;
    }

    WaitingText waiting() {
        return new WaitingText(sequence, messageId, orderKey, body, failures);
    }

    void sent(Instant at) {
        sentAt = at;
        body = destination.forgetsWhatWasSent() ? "" : body;
        retryAt = null;
    }

    /**
     * The broker took others but not this one: it waits twice as long after each failure, at most five minutes.
     *
     * @param databaseNow retry times are compared with the database's clock
     */
    void failed(String reason, Instant databaseNow) {
        failures++;
        lastFailure = reason;
        retryAt = databaseNow.plusSeconds(Math.min(300, 5L << Math.min(failures - 1, 6)));
    }

    /** Retry times are the database's: all nodes agree on it. */
    static Instant databaseNow(EntityManager entities) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select now()", Instant.class)
                .getSingleResult();
    }
}
