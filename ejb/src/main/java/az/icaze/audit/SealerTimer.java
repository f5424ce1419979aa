package az.icaze.audit;

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

/** Comes by each second on every node; the advisory lock decides who seals. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealerTimer {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Resource
    TimerService timers;

    @Inject
    Sealer sealer;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "audit sealer", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(this::sealAll);
    }

    private void sealAll() {
        while (sealer.seal() == Sealer.BATCH) {
            // more is waiting
        }
    }
}
