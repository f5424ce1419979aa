package az.icaze.audit;

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

/** Comes by each second on every node; the advisory lock decides who seals. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealerTimer {

    private static final int MILLIS = 1000;

    @Resource
    TimerService timers;

    @Inject
    Sealer sealer;

    @PostConstruct
    void start() {
        next();
    }

    /** The next one is set when this one has ended, however it ended: a slow one is not overtaken by the next. */
    @Timeout
    void sealAll() {
        try {
            while (sealer.seal() == Sealer.BATCH) {
                // more is waiting
            }
        } finally {
            next();
        }
    }

    /** The container tries a failed one once more, so there must be one at most: else each failure would double them. */
    private void next() {
        timers.getTimers().forEach(Timer::cancel);
        timers.createSingleActionTimer(MILLIS, new TimerConfig("audit sealer", false));
    }
}
