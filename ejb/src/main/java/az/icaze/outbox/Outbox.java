package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
}
