package az.icaze.pki;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a certificate is to say; the key comes with the request.
 *
 * @param type decides the policy
 * @param purpose decides key usage and qualified statements
 * @param fin becomes serialNumber {@code PNOAZ-<FIN>} (ETSI EN 319 412-1, 5.1.3)
 * @param organisation absent in Citizen certificates
 * @param validUntil the last valid Baku date E; the certificate ends at 23:59:59 of it (rule D1)
 */
public record CertificateProfile(
        AsanImzaType type,
        KeyPurpose purpose,
        Fin fin,
        String surname,
        String givenName,
        Optional<SubjectOrganisation> organisation,
        LocalDate validUntil) {

    public CertificateProfile {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(surname, "surname");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(validUntil, "validUntil");
        if (type == AsanImzaType.CITIZEN && organisation.isPresent()) {
            throw new IllegalArgumentException("A Citizen certificate acts for no organisation (rule R112)");
        }
    }
}
