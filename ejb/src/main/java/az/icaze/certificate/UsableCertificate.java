package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Voen;
import az.icaze.pki.KeyPurpose;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate all conditions of rule D2 hold for, at the instant that was asked about.
 *
 * @param serial 32 hex digits, upper case
 * @param validUntil the last valid Baku date E
 * @param organisation the VÖEN in its subject; links to further ones stand in the register of organisations
 */
public record UsableCertificate(
        String serial,
        AsanImzaType type,
        KeyPurpose purpose,
        LocalDate validUntil,
        Optional<Voen> organisation,
        X509Certificate certificate) {}
