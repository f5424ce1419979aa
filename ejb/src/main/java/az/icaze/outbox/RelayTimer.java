package az.icaze.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sweeps the outbox five times a second on every node: what a crash or an absent broker left behind. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelayTimer {

    private static final int MILLIS = 200;

    @Resource
    TimerService timers;

    @Inject
    Sweep sweep;

    @PostConstruct
    void start() {
        next();
    }

    /** The next one is set when this one has ended, however it ended: a slow sweep is not overtaken by the next. */
    @Timeout
    void sweep() {
        try {
            sweep.sweep();
        } finally {
            next();
        }
    }

    /** The container tries a failed one once more, so there must be one at most: else each failure would double them. */
    private void next() {
        timers.getTimers().forEach(Timer::cancel);
        timers.createSingleActionTimer(MILLIS, new TimerConfig("outbox relay", false));
    }
}
