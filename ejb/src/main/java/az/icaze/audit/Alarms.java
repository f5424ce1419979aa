package az.icaze.audit;

import az.icaze.identity.Machine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** Tells somebody of what stays {@link Unanswered}: by the log, and in the trail. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Alarms {

    private static final Logger LOG = System.getLogger(Alarms.class.getName());

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    List<String> due(Unanswered kind) {
        return kind.due(clock.instant());
    }

    /** Tells of one, unless it has been answered or told of meanwhile. */
    void raise(Unanswered kind, String id) {
        kind.told(id, clock.instant()).ifPresent(alarm -> {
            LOG.log(Level.ERROR, "ALARM: {0}", alarm.words());
            audit.record(Machine.SYSTEM, alarm.subject(), Audit.UNANSWERED, alarm.state(), alarm.state());
        });
    }
}
