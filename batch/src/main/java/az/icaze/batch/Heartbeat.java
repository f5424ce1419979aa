package az.icaze.batch;

import az.icaze.night.NightRuns;
import az.icaze.time.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks every second, on every node, what is to be done now; jobs that are due at once follow each other so. The timer decides nothing: no timer of a server survives
 * a killed node, two nodes, and an hour when all were away (promise P13); the database does.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {

    @Resource
    TimerService timers;

    @Inject
    NightRuns runs;

    @Inject
    OwnRuns own;

    @Inject
    JobRuntime jobs;

    @Inject
    @ConfigProperty(name = "icaze.night.heartbeat", defaultValue = "PT1S")
    Duration pause;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "night", pause);
    }

    @Timeout
    void comeBy() {
        rounds.round(this::beat);
    }

    private void beat() {
        own.all().stream().filter(at -> !runs.renew(at.getValue())).forEach(at -> jobs.stop(at.getKey()));
        runs.queueDue();
        if (own.all().isEmpty()) {
            runs.take(own.node()).ifPresent(jobs::begin);
        }
    }
}
