package az.icaze.prolongation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what may take: the window, the keeping, the work. All dates are Baku's (rule D1). */
@ApplicationScoped
class Terms {

    @Inject
    @ConfigProperty(name = "icaze.prolongation.window-days", defaultValue = "30")
    int windowDays;

    @Inject
    @ConfigProperty(name = "icaze.prolongation.kept-months", defaultValue = "1")
    int keptMonths;

    @Inject
    @ConfigProperty(name = "icaze.prolongation.business-days", defaultValue = "1")
    int businessDays;

    /** The first day on which certificates with this last valid date can be applied for; the last one is that date (rule R66). */
    LocalDate windowOpens(LocalDate expiresOn) {
        return expiresOn.minusDays(windowDays);
    }

    /** The last day on which the service may be renewed after its last valid date; a 31st becomes a month's end (rule R77). */
    LocalDate keptUntil(LocalDate serviceUntil) {
        return serviceUntil.plus(Period.ofMonths(keptMonths));
    }

    /** Within how many business days the new certificates are promised (rule R74). */
    int businessDays() {
        return businessDays;
    }
}
