package az.icaze.certificate;

import az.icaze.identity.UserId;
import java.security.cert.X509Certificate;

/**
 * A pair of certificates and what the notification about its activation tells the holder (rule R107).
 *
 * @param userId with the phone number, what he signs in with
 * @param repeated whether this very pair had been issued before and is only given again
 */
public record IssuedCertificates(
        UserId userId, X509Certificate authentication, X509Certificate signing, boolean repeated) {}
