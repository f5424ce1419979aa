package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Moves what is due from the outbox to the broker. One works at a time in the whole cluster. */
@ApplicationScoped
class Relay {

    static final int BATCH = 200;

    /** Any number, the same on every node and used for nothing else. */
    private static final long LOCK = 0x1CA2E_0B0CL;

    /** Due, oldest first; a message that waits for its next try holds back the later ones of its order key. */
    private static final String DUE = """
            select m.* from outbox_message m
            where m.sent_at is null and (m.retry_at is null or m.retry_at <= now())
            and not exists (
                select 1 from outbox_message earlier
                where earlier.sent_at is null and earlier.retry_at > now()
                and earlier.destination = m.destination and earlier.order_key = m.order_key
                and earlier.sequence < m.sequence)
            order by m.sequence limit :batch""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Broker broker;

    @Inject
    Clock clock;

    @Inject
    Event<MessageSent> sent;

    /**
     * Sends up to {@value #BATCH} due messages and marks them.
     *
     * @return how many were due; fewer than {@value #BATCH} means that nothing is left, or that another node is at it
     * @throws BrokerAway when there is no broker; nothing was marked and no message is the worse for it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int relay() {
        if (!locked()) {
            return 0;
        }
        List<OutboxMessage> due = due();
        if (!due.isEmpty()) {
            mark(due, broker.send(due));
        }
        return due.size();
    }

    private boolean locked() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private List<OutboxMessage> due() {
        return entities.unwrap(Session.class)
                .createNativeQuery(DUE, OutboxMessage.class)
                .setParameter("batch", BATCH)
                .getResultList();
    }

    private void mark(List<OutboxMessage> due, Map<OutboxMessage, String> refused) {
        Instant now = clock.instant();
        for (OutboxMessage message : due) {
            String reason = refused.get(message);
            if (reason == null) {
                message.sent(now);
                sent.fire(new MessageSent(message.destination(), message.messageId(), now));
            } else {
                message.failed(reason, databaseNow());
            }
        }
    }

    private Instant databaseNow() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select now()", Instant.class)
                .getSingleResult();
    }
}
