package az.icaze.prolongation;

import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What may be applied for at this moment.
 *
 * @param certificates the usable signing certificates of the types named, Citizen first
 * @param expiresOn the earliest of their last valid dates (rule R83)
 * @param serviceUntil last valid date of the service
 * @param keptUntil until when the application would be kept (rule R77)
 */
record Eligible(List<HeldCertificate> certificates, LocalDate expiresOn, LocalDate serviceUntil, LocalDate keptUntil) {

    /** Business or Governmental, where named. */
    Optional<AsanImzaType> further() {
        return certificates.stream()
                .map(HeldCertificate::type)
                .filter(type -> type != AsanImzaType.CITIZEN)
                .findFirst();
    }

    /** Whether the service runs on beyond these certificates, so that nobody has to wait for it (rule R68). */
    boolean serviceRenewed() {
        return serviceUntil.isAfter(expiresOn);
    }
}
