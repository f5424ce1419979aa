package az.icaze.certificate;

import az.icaze.identity.Phone;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The certificates on one number, and the turn to change them. */
@ApplicationScoped
class Numbers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    /** One change at a time per number, with its service standing still; till the transaction's end. */
    Optional<SubscriptionView> hold(Phone phone) {
        return subscriptions.hold(phone);
    }

    /**
     * What stands on a number whose service may carry certificates; holds it.
     *
     * @param whether as its service must be now
     * @throws ServiceNotActive when it is not
     */
    OnOneNumber on(Phone phone, BiPredicate<SubscriptionView, Instant> whether) {
        Instant now = clock.instant();
        SubscriptionView service =
                hold(phone).filter(found -> whether.test(found, now)).orElseThrow(ServiceNotActive::new);
        return new OnOneNumber(live(phone), service, now);
    }

    /** Those that are, or can become, usable; whoever's they are. */
    List<Certificate> live(Phone phone) {
        return em.createQuery("select c from Certificate c where c.phone = :phone", Certificate.class)
                .setParameter("phone", phone)
                .getResultStream()
                .filter(Certificate::live)
                .toList();
    }
}
