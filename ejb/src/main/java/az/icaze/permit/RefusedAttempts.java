package az.icaze.permit;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Audits what was refused. In a transaction of its own, because the refusal rolls the attempt's transaction back and the
 * line must stay: who tried to change a confirmed permit is exactly what an auditor asks (R27, R31).
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
