package az.icaze.receipt;

import az.icaze.identity.Machine;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.ServiceEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The SIM is replaced, or the service is over: the Citizen certificate is revoked in the same transaction, so what was
 * applied for on top of it comes to nothing (rules R59, R96, R97, R104).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ServiceEndings {

    @Inject
    Applications applications;

    @Inject
    Notices notices;

    void ended(@Observes ServiceEnded end) {
        String why =
                "receipt.reason." + end.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        applications.on(end.phone()).forEach(application -> {
            applications.step(
                    application,
                    "rejected",
                    Machine.SYSTEM,
                    Map.of("reason", why),
                    now -> application.reject(why, Optional.empty(), now));
            notices.send(application, TextTemplate.RECEIPT_ENDED, Map.of("number", application.number()));
        });
    }
}
