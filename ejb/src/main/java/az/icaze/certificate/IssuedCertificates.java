package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.UserId;
import java.security.cert.X509Certificate;
import java.time.LocalDate;

/**
 * A pair of certificates and what the notification about its activation tells the holder (rule R107).
 *
 * @param userId with the phone number, what he signs in with
 * @param active false when the operator's service does not carry the type yet (rule R65): nobody can use the pair until
 *     the service does
 * @param validUntil the last valid Baku date E (rule D1)
 * @param repeated whether this very pair had been issued before and is only given again
 */
public record IssuedCertificates(
        UserId userId,
        AsanImzaType type,
        boolean active,
        LocalDate validUntil,
        X509Certificate authentication,
        X509Certificate signing,
        boolean repeated) {}
