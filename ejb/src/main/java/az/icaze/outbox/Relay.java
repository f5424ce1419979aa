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

    /**
     * Due, what one person waits for first, then oldest first; a message that waits for its next try holds back the later ones of its order key. Texts are looked
     * for by recipient: a million of them that wait for somebody else's carriage cost this query nothing.
     */
    private static final String DUE = """
            select m.* from (
                (select m.* from outbox_message m where %1$s
                 and m.order_key not like 'sms:%%' order by m.in_bulk, m.sequence limit :batch)
                union all
                select text.* from unnest(cast(:recipients as text[])) as by_broker (name) cross join lateral (
                 select m.* from outbox_message m where %1$s
                 and m.recipient = by_broker.name and m.order_key like 'sms:%%' order by m.in_bulk, m.sequence limit :batch) text
            ) m order by m.in_bulk, m.sequence limit :batch""".formatted(OutboxMessage.DUE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Broker broker;

    @Inject
    TextsByBroker texts;

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
                .setParameter("recipients", texts.recipients().toArray(String[]::new))
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
                message.failed(reason, OutboxMessage.databaseNow(entities));
            }
        }
    }
}
