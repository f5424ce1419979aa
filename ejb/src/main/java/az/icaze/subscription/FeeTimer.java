package az.icaze.subscription;

import az.icaze.time.BakuTime;
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
import java.time.Clock;
import java.time.Duration;

/** Looks on every node for fees that are due today (rule R91). */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeeTimer {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Resource
    TimerService timers;

    @Inject
    Fees fees;

    @Inject
    Clock clock;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "monthly fee", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(() -> fees.chargeDue(BakuTime.date(clock.instant())));
    }
}
