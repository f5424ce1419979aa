package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.ServiceReactivated;
import az.icaze.operator.ServiceSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes what the operators report, in the transaction that took the message. Rows are locked while they are compared; two
 * first reports at once collide on the key, and the later message comes again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OperatorReports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Audit audit;

    private Period term;

    /** For the client proxy only. */
    protected OperatorReports() {}

    /** @param years how long a service runs from its activation (rule R54) */
    @Inject
    OperatorReports(@ConfigProperty(name = "icaze.subscription.years", defaultValue = "3") int years) {
        this.term = Period.ofYears(years);
    }

    void activated(@Observes ServiceActivated activation) {
        audited(activation.operator(), activation.phone(), "activated", () -> {
            Subscription known =
                    em.find(Subscription.class, activation.phone().value(), LockModeType.PESSIMISTIC_WRITE);
            if (known == null) {
                em.persist(new Subscription(activation, term));
            } else {
                known.activate(activation, term);
            }
        });
    }

    void suspended(@Observes ServiceSuspended report) {
        audited(
                report.operator(),
                report.phone(),
                "suspended",
                () -> tell(report.operator(), report.phone(), true, report.at()));
    }

    void reactivated(@Observes ServiceReactivated report) {
        audited(
                report.operator(),
                report.phone(),
                "reactivated",
                () -> tell(report.operator(), report.phone(), false, report.at()));
    }

    private void tell(Operator operator, Phone phone, boolean suspended, Instant at) {
        Suspension.Key key = new Suspension.Key(phone, operator);
        Suspension known = em.find(Suspension.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            em.persist(new Suspension(key, suspended, at));
        } else {
            known.tell(suspended, at);
        }
    }

    /** A repeat, an overtaken message or one about a number not known yet changes nothing anybody could see. */
    private void audited(Operator operator, Phone phone, String action, Runnable change) {
        Optional<SubscriptionView> before = subscriptions.find(phone);
        change.run();
        Optional<SubscriptionView> after = subscriptions.find(phone);
        if (!after.equals(before)) {
            audit.record(
                    new Machine("operator:" + operator),
                    new AuditSubject("subscription", phone.value()),
                    action,
                    state(before),
                    state(after),
                    after.map(OperatorReports::details).orElse(Map.of()));
        }
    }

    private static Map<String, String> details(SubscriptionView service) {
        return Map.of(
                "operator", service.operator().name(),
                "type", service.type().name(),
                "iccid", service.iccid(),
                "validUntil", service.validUntil().toString());
    }

    private static String state(Optional<SubscriptionView> service) {
        return service.map(view -> view.state().name()).orElse(null);
    }
}
