package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.pki.KeyPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One certificate in a list of the register, as its reader may see it.
 *
 * @param name the holder's in the certificate, surname first; initials for whom it is masked
 * @param fin seven characters; masked {@code 5V***VR}
 * @param phone E.164; masked {@code +994 50 ••• 45 67}
 * @param organisation VÖEN in its subject
 * @param reason why it was suspended or revoked
 * @param validUntil the last valid Baku date E (rule D1)
 */
public record RegisterRow(
        String serial,
        String name,
        String fin,
        String phone,
        AsanImzaType type,
        KeyPurpose purpose,
        Optional<String> organisation,
        CertificateStatus status,
        Optional<StateReason> reason,
        Instant notBefore,
        LocalDate validUntil) {}
