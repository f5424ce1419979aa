package az.icaze.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.Voen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is known about one permit, for reading (rule R29).
 *
 * @param person full name, or initials while the document number is missing; empty when neither is known
 * @param standing at the moment of reading
 * @param standingSince when it came to that: by what was done with it, or by the clock
 * @param ends when the last night is over; empty for a draft and for a rejected permit
 * @param confirmation empty for a draft
 */
public record PermitSheet(
        PermitNumber number,
        Voen organisation,
        String organisationName,
        PermitStatus status,
        PermitStanding standing,
        Instant standingSince,
        Optional<Instant> ends,
        Fin fin,
        String person,
        RegisterState register,
        PermitAnswers answers,
        Optional<ConfirmationSheet> confirmation,
        List<HistoryLine> history) {

    /**
     * Who confirmed, with which certificate.
     *
     * @param hash SHA-256 of what was signed, hexadecimal
     */
    public record ConfirmationSheet(String signer, Fin fin, String certificateSerial, Instant signedAt, String hash) {}
}
