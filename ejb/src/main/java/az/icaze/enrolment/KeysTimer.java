package az.icaze.enrolment;

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

/** Looks every minute, on every node, for keys that an operator leaves unmade. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeysTimer {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Resource
    TimerService timers;

    @Inject
    UnansweredKeys unanswered;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "unanswered keys", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(() -> Rounds.each(unanswered.due(), unanswered::alarm));
    }
}
