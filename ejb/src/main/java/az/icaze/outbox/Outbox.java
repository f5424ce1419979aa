package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/** Where a room leaves a message for another house, in the transaction of the change the message tells of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** Something was left; tells the relay of this node to come after the commit. */
    record Filled() {}

    /**
     * One message of many.
     *
     * @param messageId as for {@link #put}
     * @param orderKey as for {@link #put}
     * @param recipient whose it is where several listen to one queue
     * @param body JSON text
     */
    public record Parcel(String messageId, String orderKey, String recipient, String body) {}

    /** Index {@code outbox_message_late} holds what left later than so. */
    private static final String WAITED = """
            (exists (select 1 from outbox_message m where m.sent_at is null
                and m.destination = '%1$s' and m.order_key = %2$s and %3$s)
            or exists (select 1 from outbox_message m where m.sent_at - m.written_at > interval '1 hour'
                and m.order_key not like 'sms:%%' and m.sent_at >= cast(%4$s + 1 as timestamp) at time zone 'Asia/Baku'
                and m.destination = '%1$s' and m.order_key = %2$s and %3$s))""";

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
     * SQL that tells whether a message, not a text to a telephone, still waits here, or waited for more than an hour and left
     * only after a day. It looks among such messages only, so a million may be asked about on an ordinary day.
     *
     * @param orderKey SQL of its order key
     * @param which SQL about the message {@code m}
     * @param day SQL of a Baku date
     */
    public static String waited(Destination destination, String orderKey, String which, String day) {
        return WAITED.formatted(destination, orderKey, which, day);
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
        takeAlong(destination, new String[] {orderKey});
        filled.accept(new Filled());
    }

    /**
     * As {@link #put} for many at once, written in the order of the list; and where the same message may be left again: then
     * nothing happens.
     *
     * @throws IllegalStateException when another message was left under one of the ids
     */
    public void putAll(Destination destination, List<Parcel> parcels) {
        if (!parcels.isEmpty()) {
            write(destination, parcels, false);
            takeAlong(destination, column(parcels, Parcel::orderKey));
        }
    }

    /**
     * As {@link #putAll} for what a night leaves: it goes after everything that one person waits for, except what is left
     * later for the same order key.
     */
    public void putInBulk(Destination destination, List<Parcel> parcels) {
        if (!parcels.isEmpty()) {
            write(destination, parcels, true);
        }
    }

    /** What a night left before under these order keys may not come after what is in a hurry. */
    private void takeAlong(Destination destination, String[] orderKeys) {
        entities.createNativeQuery("""
                        update outbox_message set in_bulk = false
                        where sent_at is null and in_bulk and destination = :destination and order_key = any(:keys)""")
                .setParameter("destination", destination.name())
                .setParameter("keys", orderKeys)
                .executeUpdate();
    }

    private void write(Destination destination, List<Parcel> parcels, boolean inBulk) {
        Set<String> written = Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery("""
                        insert into outbox_message (destination, message_id, order_key, recipient, body, written_at, in_bulk)
                        select :destination, p.id, p.key, p.recipient, p.body, :now, :in_bulk
                        from unnest(cast(:ids as text[]), cast(:keys as text[]), cast(:recipients as text[]),
                            cast(:bodies as text[])) with ordinality as p (id, key, recipient, body, place)
                        order by p.place
                        on conflict (destination, message_id) do nothing returning message_id""", String.class)
                .setParameter("destination", destination.name())
                .setParameter("ids", column(parcels, Parcel::messageId))
                .setParameter("keys", column(parcels, Parcel::orderKey))
                .setParameter("recipients", column(parcels, Parcel::recipient))
                .setParameter("bodies", column(parcels, Parcel::body))
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("in_bulk", inBulk)
                .getResultList());
        if (!written.isEmpty()) {
            filled.accept(new Filled());
        }
        parcels.stream()
                .filter(parcel -> !written.contains(parcel.messageId()))
                .filter(parcel -> !left(destination, parcel.messageId())
                        .says(parcel.orderKey(), parcel.recipient(), parcel.body()))
                .forEach(parcel -> {
                    throw new IllegalStateException("Another message was left as " + parcel.messageId());
                });
    }

    private static String[] column(List<Parcel> parcels, Function<Parcel, String> value) {
        return parcels.stream().map(value).toArray(String[]::new);
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
