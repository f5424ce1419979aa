package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import az.icaze.operator.SimReplaced;
import az.icaze.outbox.Outbox;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Period;
import java.util.function.Consumer;

/** The services on a test's database, for tests of this room and of those above. */
public final class TestSubscriptions {

    private TestSubscriptions() {}

    /** The services as they stand. */
    public static Subscriptions open(EntityManager em) {
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.em = em;
        subscriptions.register = register(em, new Audit(em, Clock.systemUTC()), Clock.systemUTC(), nobody -> {});
        return subscriptions;
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
        SubscriptionRegister register = register(em, new Audit(em, Clock.systemUTC()), Clock.systemUTC(), news);
        report(register, ledger(em, register, Clock.systemUTC()), message);
    }

    static void report(SubscriptionRegister register, FeeLedger fees, Object message) {
        OperatorReports reports = new OperatorReports();
        reports.register = register;
        reports.fees = fees;
        if (message instanceof ServiceEvent event) {
            reports.happened(event);
        } else {
            reports.replaced((SimReplaced) message);
        }
    }

    static SubscriptionRegister register(EntityManager em, Audit audit, Clock clock, Consumer<Object> news) {
        SubscriptionRegister register = new SubscriptionRegister(news, Period.ofYears(3));
        register.em = em;
        register.audit = audit;
        register.clock = clock;
        return register;
    }

    static FeeLedger ledger(EntityManager em, SubscriptionRegister register, Clock clock) {
        FeeLedger ledger = new FeeLedger();
        ledger.em = em;
        ledger.register = register;
        ledger.tariffs = new Tariffs();
        ledger.tariffs.em = em;
        ledger.commands = new OperatorCommands(new Outbox(em, clock));
        ledger.audit = new Audit(em, clock);
        return ledger;
    }
}
