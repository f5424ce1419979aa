package az.icaze.prolongation;

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

/** Looks every few seconds, on every node, for applications with something to be done. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProlongationTimer {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    TimerService timers;

    @Inject
    Completions completions;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "prolongation", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(completions::sweep);
    }
}
