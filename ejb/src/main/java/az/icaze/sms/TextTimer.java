package az.icaze.sms;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Looks every few seconds, on every node, for texts whose time has come and parts that do not come any more. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextTimer {

    private static final Logger LOG = System.getLogger(TextTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Resource
    TimerService timers;

    @Inject
    HeldTexts held;

    @Inject
    IncomingParts parts;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.begin(timers, "texts", PAUSE);
    }

    @Timeout
    void comeBy() {
        rounds.round(this::sweep);
    }

    /** A step that fails, however often, does not keep the others from being done. */
    void sweep() {
        Rounds.each(
                List.<Runnable>of(
                        () -> Rounds.each(held.due(), this::release),
                        () -> Rounds.each(parts.over(), parts::end),
                        held::forget),
                Runnable::run);
    }

    /** When a set cannot go together, each of it is tried alone: one that cannot go holds up none. */
    private void release(List<Long> set) {
        try {
            held.release(set);
        } catch (RuntimeException together) {
            LOG.log(Level.WARNING, "Held texts go one by one", together);
            Rounds.each(set, one -> held.release(List.of(one)));
        }
    }
}
