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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every minute, on every node, for what stays {@link Unanswered}. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlarmTimer {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Resource
    TimerService timers;

    @Inject
    @Any
    Instance<Unanswered> kinds;

    @Inject
    Alarms alarms;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "alarms", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(() -> Rounds.each(kinds, kind -> Rounds.each(alarms.due(kind), id -> alarms.raise(kind, id))));
    }
}
