package az.icaze.outbox;

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

/** Sweeps the outbox five times a second on every node: what a crash or an absent broker left behind. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelayTimer {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Resource
    TimerService timers;

    @Inject
    Sweep sweep;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "outbox relay", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(sweep::sweep);
    }
}
