package az.icaze.permit;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Writes down what was refused, in a transaction of its own: who tried to change a confirmed permit is exactly what an
 * auditor asks (R27, R31). Called when the attempt's own transaction has been rolled back, never inside it: there the
 * two would hold two connections at once, and as many requests as the pool has connections would wait for each other.
 */
@ApplicationScoped
class RefusedAttempts {

    @Inject
    Audit audit;

    @Transactional(TxType.REQUIRES_NEW)
    public void record(Actor actor, AuditSubject subject, String attempt, String state) {
        audit.record(actor, subject, attempt + "-refused", state, state);
    }
}
