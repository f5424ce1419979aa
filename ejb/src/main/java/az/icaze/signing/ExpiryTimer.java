package az.icaze.signing;

import az.icaze.time.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every few seconds, on every node, for sessions whose time is up. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Resource
    TimerService timers;

    @Inject
    Expiry expiry;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "prompt expiry", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(this::closeDue);
    }

    void closeDue() {
        Rounds.each(expiry.due(), expiry::close);
    }
}
