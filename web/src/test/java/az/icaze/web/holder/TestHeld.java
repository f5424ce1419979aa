package az.icaze.web.holder;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.pki.KeyPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A certificate that can be used. */
final class TestHeld {

    private TestHeld() {}

    static HeldCertificate citizen(SignedInPerson holder, LocalDate until) {
        return new HeldCertificate(
                "0A",
                holder.fin(),
                holder.name(),
                holder.phone(),
                AsanImzaType.CITIZEN,
                KeyPurpose.SIGNING,
                Optional.empty(),
                CertificateStatus.ACTIVE,
                Instant.EPOCH,
                Optional.empty(),
                Instant.EPOCH,
                until,
                Optional.empty(),
                null);
    }
}
