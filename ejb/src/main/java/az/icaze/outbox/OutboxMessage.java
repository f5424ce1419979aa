package az.icaze.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** One message on its way out. Only what the relay notes may change, so only changed columns are written. */
@Entity
@DynamicUpdate
class OutboxMessage {

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
}
