package az.icaze.smpp;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Somebody is told, once for each time that it is so, that texts of an operator do not go out and none come in. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BindAlarms {

    private static final Logger LOG = System.getLogger(BindAlarms.class.getName());

    @Inject
    Audit audit;

    /** @param reason what the last try ended with; names no password */
    void raise(Operator operator, String reason) {
        LOG.log(Level.ERROR, "ALARM: there is no SMPP bind with {0}: {1}", operator.name(), reason);
        note(operator, "bind-missed", Map.of("reason", reason));
    }

    /** After an alarm: it is there again. */
    void end(Operator operator) {
        LOG.log(Level.INFO, "There is an SMPP bind with {0} again", operator.name());
        note(operator, "bind-restored", Map.of());
    }

    private void note(Operator operator, String action, Map<String, String> details) {
        audit.record(Machine.SYSTEM, new AuditSubject("smpp", operator.name()), action, null, null, details);
    }
}
