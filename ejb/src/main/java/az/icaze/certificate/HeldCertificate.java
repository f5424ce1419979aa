package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.KeyPurpose;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One certificate of a person as the register has it at the instant of asking (rule R110).
 *
 * @param serial 32 hex digits, upper case
 * @param name the holder's as the certificate says it, with patronymic
 * @param purpose identification behind PIN1 or signature behind PIN2; a type always comes with both
 * @param organisation the VÖEN in its subject
 * @param since when it came to its state; of an expired one the state before
 * @param reason why it was suspended or revoked
 * @param validUntil the last valid Baku date E (rule D1)
 * @param unusable why it cannot be used now; empty when it can (rule D2)
 */
public record HeldCertificate(
        String serial,
        Fin fin,
        String name,
        Phone phone,
        AsanImzaType type,
        KeyPurpose purpose,
        Optional<Voen> organisation,
        CertificateStatus status,
        Instant since,
        Optional<StateReason> reason,
        Instant notBefore,
        LocalDate validUntil,
        Optional<Unusable> unusable,
        X509Certificate certificate) {

    public boolean usable() {
        return unusable.isEmpty();
    }
}
