package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Where a room leaves a message for another house, in the transaction of the change the message tells of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** Something was left; tells the relay of this node to come after the commit. */
    record Filled() {}

    @PersistenceContext
    EntityManager entities;

    private Clock clock;
    private Consumer<Filled> filled;

    /** For the client proxy only. */
    protected Outbox() {}

    @Inject
    Outbox(Clock clock, Event<Filled> filled) {
        this.clock = clock;
        this.filled = filled::fire;
    }

    /** For tests, and for those who make their own: nobody is told, the next sweep finds what was left. */
    public Outbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.filled = nobody -> {};
    }

    /**
     * Leaves a message.
     *
     * @param messageId says what the message is about, never random, so that the same fact has the same id for ever:
     *     {@code 2026-0000123:1}; a second message with the same id and destination breaks the transaction
     * @param orderKey messages with the same key arrive in the order of their writing
     * @param body JSON text
     */
    public void put(Destination destination, String messageId, String orderKey, String body) {
        entities.persist(new OutboxMessage(destination, messageId, orderKey, body, clock.instant()));
        filled.accept(new Filled());
    }

    /**
     * As {@link #put}, where the same message may be left again: then nothing happens.
     *
     * @param recipient whose it is where several listen to one queue
     * @throws IllegalStateException when another message was left under this id
     */
    public void putOnce(Destination destination, String messageId, String orderKey, String recipient, String body) {
        int written = entities.createNativeQuery("""
                        insert into outbox_message (destination, message_id, order_key, recipient, body, written_at)
                        values (:destination, :id, :key, :recipient, :body, :now)
                        on conflict (destination, message_id) do nothing""")
                .setParameter("destination", destination.name())
                .setParameter("id", messageId)
                .setParameter("key", orderKey)
                .setParameter("recipient", recipient)
                .setParameter("body", body)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (written == 1) {
            filled.accept(new Filled());
        } else if (!left(destination, messageId).says(orderKey, recipient, body)) {
            throw new IllegalStateException("Another message was left as " + messageId);
        }
    }

    private OutboxMessage left(Destination destination, String messageId) {
        return entities.createQuery(
                        "select m from OutboxMessage m where m.destination = :destination and m.messageId = :id",
                        OutboxMessage.class)
                .setParameter("destination", destination)
                .setParameter("id", messageId)
                .getSingleResult();
    }
}
