package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimReplaced;
import az.icaze.sms.ShortCodeMessage;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;

/** The services on a test's database, for tests of this room and of those above. */
public final class TestSubscriptions {

    private TestSubscriptions() {}

    /** The services as they stand. */
    public static Subscriptions open(EntityManager em) {
        return new Wiring(em, Clock.systemUTC()).subscriptions;
    }

    /** What they cost. */
    public static Fees fees(EntityManager em, Clock clock) {
        return new Wiring(em, clock).fees;
    }

    /** An operator reports an activation. */
    public static void activate(EntityManager em, ServiceActivated activation) {
        report(em, activation, nobody -> {});
    }

    /** An operator reports a suspension. */
    public static void suspend(EntityManager em, ServiceSuspended suspension) {
        report(em, suspension, nobody -> {});
    }

    /** An operator reports the end of a suspension. */
    public static void reactivate(EntityManager em, ServiceReactivated reactivation) {
        report(em, reactivation, nobody -> {});
    }

    /**
     * An operator reports anything about a service.
     *
     * @param message {@link ServiceEvent} or {@link SimReplaced}
     * @param news hears {@link ServiceRenewed} and {@link ServiceEnded}
     */
    public static void report(EntityManager em, Object message, Consumer<Object> news) {
        new Wiring(em, Clock.systemUTC(), new Audit(em, Clock.systemUTC()), news).report(message);
    }

    /** An operator answers what it was asked for. */
    public static void answered(EntityManager em, CommandAnswered answer, Clock clock) {
        new Wiring(em, clock).dialogue.answered(answer);
    }

    /** A person writes to 8500. */
    public static void wrote(EntityManager em, ShortCodeMessage message, Clock clock) {
        new Wiring(em, clock).dialogue.wrote(message);
    }
}
