package az.icaze.signing;

import az.icaze.identity.Machine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Closes sessions nobody answered in time, each in a transaction of its own: one that cannot be closed holds up none. */
@ApplicationScoped
class Expiry {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    Completion completion;

    @Inject
    Clock clock;

    /** Sessions whose time is up, the longest due first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> due() {
        return entities.createQuery(
                        "select s.id from SigningSession s where s.state = RUNNING and s.expires <= :now"
                                + " order by s.expires",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Closes one of them, unless its answer or another node came first. */
    @Transactional(TxType.REQUIRES_NEW)
    void close(UUID id) {
        Instant now = clock.instant();
        sessions.locked(id)
                .filter(session -> session.due(now))
                .ifPresent(session -> completion.end(session, SigningOutcome.TIMEOUT, Machine.SYSTEM, now));
    }
}
