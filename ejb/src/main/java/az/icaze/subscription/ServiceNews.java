package az.icaze.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the rooms above hear when a service changed. It is read off the service before and after and not off the word
 * that came, so a late word about a SIM long replaced ends nobody's new certificates.
 */
final class ServiceNews {

    private ServiceNews() {}

    /** @param at when what changed it is said to have happened */
    static List<Object> of(Optional<SubscriptionView> before, SubscriptionView after, Instant at) {
        return before.<List<Object>>map(known -> {
                    if (known.state() == SubscriptionState.CANCELLED) {
                        return List.of();
                    }
                    return ended(known, after)
                            .<List<Object>>map(why -> List.of(new ServiceEnded(after.phone(), why, at)))
                            .orElseGet(() -> renewed(known, after, at));
                })
                .orElse(List.of());
    }

    private static Optional<ServiceEnd> ended(SubscriptionView before, SubscriptionView after) {
        if (after.state() == SubscriptionState.CANCELLED) {
            return Optional.of(ServiceEnd.CANCELLED);
        }
        if (after.state() == SubscriptionState.BLOCKED && before.state() != SubscriptionState.BLOCKED) {
            return Optional.of(ServiceEnd.PUK_BLOCKED);
        }
        return after.iccid().equals(before.iccid()) ? Optional.empty() : Optional.of(ServiceEnd.SIM_REPLACED);
    }

    private static List<Object> renewed(SubscriptionView before, SubscriptionView after, Instant at) {
        boolean certificatesStand =
                after.state() == SubscriptionState.ACTIVE || after.state() == SubscriptionState.SUSPENDED;
        if (certificatesStand && after.activatedAt().isAfter(before.activatedAt())) {
            return List.of(new ServiceRenewed(
                    after.phone(), after.type(), before.validUntil(), after.validUntil(), after.activatedAt()));
        }
        return certificatesStand && after.type() != before.type()
                ? List.of(new ServiceTypeTaken(after.phone(), after.type(), at))
                : List.of();
    }
}
