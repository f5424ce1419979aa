package az.icaze.signing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks every few seconds, on every node, for sessions whose time is up. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

    private static final long EVERY_MILLISECONDS = 3_000;

    @Resource
    TimerService timers;

    @Inject
    Expiry expiry;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLISECONDS, EVERY_MILLISECONDS, new TimerConfig("prompt expiry", false));
    }

    /** Tries all of them even when one cannot be closed, and then says so. */
    @Timeout
    void closeDue() {
        RuntimeException first = null;
        for (UUID session : expiry.due()) {
            try {
                expiry.close(session);
            } catch (RuntimeException fault) {
                if (first == null) {
                    first = fault;
                } else {
                    first.addSuppressed(fault);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
