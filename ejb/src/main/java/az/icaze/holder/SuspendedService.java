package az.icaze.holder;

import az.icaze.identity.Phone;
import az.icaze.signing.FailedSignIns;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.Fees;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.Subscriptions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Why the service stands still, for its holder, who cannot sign in to look (rules R92, R93). Open to everybody, by the id
 * of a sign-in that failed for it, which only the browser's session knows that started it: whoever guesses numbers has
 * none, and learns nothing here (rule R119).
 */
@Stateless
@PermitAll
public class SuspendedService {

    @Inject
    FailedSignIns signIns;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Fees fees;

    /**
     * How the service that stands still is with its fee.
     *
     * @return empty for any other sign-in, and where the service goes on by now
     */
    public Optional<FeeView> fee(UUID signIn) {
        return signIns.suspended(signIn).filter(this::stillSuspended).map(fees::of);
    }

    private boolean stillSuspended(Phone phone) {
        return subscriptions
                .find(phone)
                .filter(service -> service.state() == SubscriptionState.SUSPENDED)
                .isPresent();
    }
}
