package az.icaze.smpp;

import az.icaze.outbox.WaitingTexts;
import az.icaze.time.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;

/** Asks again and again, on every node, for the lease of each operator with SMPP settings, and lets who has it speak. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SmppTimer {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Resource
    TimerService timers;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    SmppOperators operators;

    @Inject
    Leases leases;

    @Inject
    WaitingTexts texts;

    @Inject
    Submissions submissions;

    @Inject
    Deliveries deliveries;

    @Inject
    BindAlarms alarms;

    private final String node = UUID.randomUUID().toString();
    private List<Link> links = List.of();
    private Rounds rounds;

    @PostConstruct
    void start() {
        House house = new House(texts, submissions, deliveries, alarms);
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        links = operators.all().stream()
                .map(settings -> new Link(settings, house, threads, tls))
                .toList();
        if (!links.isEmpty()) {
            rounds = Rounds.begin(timers, "smpp leases", PAUSE);
        }
    }

    @Timeout
    void comeBy() {
        rounds.round(this::keep);
    }

    private void keep() {
        Rounds.each(links, this::keep);
        Rounds.each(List.<Runnable>of(submissions::forget, deliveries::forget), Runnable::run);
    }

    private void keep(Link link) {
        long askedAt = System.nanoTime();
        if (leases.hold(link.operator(), node)) {
            link.hold(askedAt);
        }
    }

    /** A server that is in a hurry to end is not held up: what was not answered is sent again. */
    @PreDestroy
    void stop() {
        try {
            for (Link link : links) {
                link.end();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Rounds.each(links, link -> leases.release(link.operator(), node));
    }
}
