package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The services on a test's database, for tests of this room and of those above. */
public final class TestSubscriptions {

    private TestSubscriptions() {}

    /** The services as they stand. */
    public static Subscriptions open(EntityManager em) {
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.em = em;
        return subscriptions;
    }

    /** An operator reports an activation. */
    public static void activate(EntityManager em, ServiceActivated activation) {
        reports(em).activated(activation);
    }

    /** An operator reports a suspension. */
    public static void suspend(EntityManager em, ServiceSuspended suspension) {
        reports(em).suspended(suspension);
    }

    /** An operator reports the end of a suspension. */
    public static void reactivate(EntityManager em, ServiceReactivated reactivation) {
        reports(em).reactivated(reactivation);
    }

    private static OperatorReports reports(EntityManager em) {
        OperatorReports reports = new OperatorReports(3);
        reports.em = em;
        reports.subscriptions = open(em);
        reports.audit = new Audit(em, Clock.systemUTC());
        return reports;
    }
}
