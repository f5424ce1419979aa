package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An application as its holder and a clerk see it.
 *
 * @param types Citizen, and Business or Governmental where named
 * @param expiresOn the earliest last valid date of the certificates named
 * @param keptUntil the last day on which the service may be renewed (rule R77)
 * @param deadline the first instant at which the new certificates are late (rule R74); once the service is renewed
 * @param prolonged of these types there are new certificates; empty until it is done
 * @param validUntil last valid date of the new certificates
 * @param reason key of the text that says why it came to nothing, or why the signature was not taken
 */
public record ProlongationView(
        String number,
        Phone phone,
        Set<AsanImzaType> types,
        ProlongationState state,
        Instant since,
        LocalDate expiresOn,
        LocalDate keptUntil,
        Optional<Instant> deadline,
        Set<AsanImzaType> prolonged,
        Optional<LocalDate> validUntil,
        Optional<String> reason) {

    /** Whether it is about certificates with this last valid date: those it names, or those it led to. */
    boolean concerns(LocalDate date) {
        return expiresOn.equals(date) || validUntil.filter(date::equals).isPresent();
    }

    /** Whether new certificates were promised for an earlier instant and are not there (rule R74). */
    boolean late(Instant now) {
        return state == ProlongationState.PROCESSING
                && deadline.filter(due -> !now.isBefore(due)).isPresent();
    }
}
