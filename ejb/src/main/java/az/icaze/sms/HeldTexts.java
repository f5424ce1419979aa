package az.icaze.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sends what waited, found by its state, each in a transaction of its own: one that cannot go holds up none. */
@ApplicationScoped
class HeldTexts {

    static final int AT_ONCE = 500;

    /** No operator still tries after this time; then the words of a text without a receipt go. */
    private static final Duration WORDS_KEPT = Duration.ofDays(3);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dispatch dispatch;

    @Inject
    Clock clock;

    /** Texts whose time has come, the longest due first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due() {
        return entities.createQuery(
                        "select m.id from TextMessage m where m.state = HELD and m.dueAt <= :now order by m.dueAt",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Sends one of them, unless another node came first. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(Long id) {
        Instant now = clock.instant();
        TextMessage message = entities.find(TextMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message.due(now)) {
            dispatch.send(message, now);
        }
    }

    /** Empties texts of which nothing was heard any more; they stay as sent, and cannot be tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget() {
        entities.createQuery("update TextMessage m set m.text = null"
                        + " where m.state = SENT and m.text is not null and m.stateSince <= :long")
                .setParameter("long", clock.instant().minus(WORDS_KEPT))
                .executeUpdate();
    }
}
