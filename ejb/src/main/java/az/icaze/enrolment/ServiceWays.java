package az.icaze.enrolment;

import az.icaze.operator.ServiceActivated;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** What the operators say of the way to a service, kept for whoever comes to the desk with it (rules R50–R54). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ServiceWays {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    /** Of each number the last activation counts, whatever the order in which the messages come. */
    void activated(@Observes ServiceActivated activated) {
        subscriptions.hold(activated.phone());
        Optional<ToldWay> known =
                Optional.ofNullable(em.find(ToldWay.class, activated.phone().value()));
        known.filter(way -> way.before(activated)).ifPresent(way -> way.follow(activated));
        if (known.isEmpty()) {
            em.persist(new ToldWay(activated));
        }
    }

    /** The way to this service; one that nobody told us is done with its term's beginning. */
    ServiceWay to(SubscriptionView service, Instant begun) {
        return Optional.ofNullable(em.find(ToldWay.class, service.phone().value()))
                .map(told -> told.until(service.operator(), begun))
                .orElseGet(() -> new ServiceWay(service.operator(), begun, service.activatedAt(), null, null, null));
    }
}
