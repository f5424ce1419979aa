package az.icaze.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Sends at once what has just been committed, so that nobody waits for the next sweep. On a thread of its own: the
 * person whose change it was does not wait for the broker.
 */
@ApplicationScoped
class RelayOnCommit {

    @Resource
    ManagedExecutorService threads;

    @Inject
    Sweep sweep;

    void relay(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        threads.execute(sweep::sweep);
    }
}
