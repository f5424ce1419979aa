package az.icaze.subscription;

import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The operators' services as we were last told of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Subscriptions {

    @PersistenceContext
    EntityManager em;

    /** The service on this number; empty when no operator ever activated one. */
    public Optional<SubscriptionView> find(Phone phone) {
        return Optional.ofNullable(em.find(Subscription.class, phone.value())).map(this::view);
    }

    private SubscriptionView view(Subscription subscription) {
        return subscription.view(Optional.ofNullable(em.find(Suspension.class, subscription.suspensionKey())));
    }
}
