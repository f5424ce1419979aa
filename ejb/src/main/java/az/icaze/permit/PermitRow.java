package az.icaze.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of the list.
 *
 * @param person full name, or initials while the document number is missing; empty when neither is known
 * @param unverified whether name and date of birth are typed ones, because the register did not answer (rule R21)
 * @param plates canonical, without separators
 * @param areas ISO 3166-2 codes
 * @param firstNight null in a draft that has none yet, likewise the last
 */
public record PermitRow(
        PermitNumber number,
        Fin fin,
        String person,
        boolean unverified,
        List<String> plates,
        List<String> areas,
        LocalDate firstNight,
        LocalDate lastNight,
        PermitStatus status,
        PermitStanding standing,
        Instant statusSince,
        long version) {

    /** Edit and Delete are there for drafts only (rule R28). */
    public boolean editable() {
        return status == PermitStatus.DRAFT;
    }
}
