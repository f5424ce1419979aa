package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What of the online receipt is for the house to decide. */
@ApplicationScoped
class Policy {

    @Inject
    @ConfigProperty(name = "icaze.receipt.claim-minutes", defaultValue = "30")
    int claimMinutes;

    @Inject
    @ConfigProperty(name = "icaze.receipt.second-clerk.business", defaultValue = "true")
    boolean secondClerkForBusiness;

    @Inject
    @ConfigProperty(name = "icaze.receipt.second-clerk.governmental", defaultValue = "true")
    boolean secondClerkForGovernmental;

    @Inject
    @ConfigProperty(name = "icaze.receipt.refuse-on-other-service", defaultValue = "false")
    boolean refuseOnOtherService;

    /** How long an application stays in a clerk's hands after his last act. */
    Duration claim() {
        return Duration.ofMinutes(claimMinutes);
    }

    /** Whether it takes two clerks to approve (rule R62). */
    boolean secondClerk(AsanImzaType type) {
        return type == AsanImzaType.GOVERNMENTAL ? secondClerkForGovernmental : secondClerkForBusiness;
    }

    /** Whether a type is refused beside a service that does not carry it, instead of waiting for one that does (rule R65). */
    boolean refusesOnOtherService() {
        return refuseOnOtherService;
    }
}
