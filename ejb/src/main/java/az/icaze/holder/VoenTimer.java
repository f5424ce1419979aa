package az.icaze.holder;

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

/** Tells the tax service, every few seconds and on every node, of what was signed (rule R44). */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoenTimer {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    TimerService timers;

    @Inject
    VoenRounds voens;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "VÖEN", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(voens::sweep);
    }
}
