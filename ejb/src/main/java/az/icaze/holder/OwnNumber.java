package az.icaze.holder;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.Phone;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionView;
import java.util.List;
import java.util.Optional;

/**
 * One number of a holder.
 *
 * @param service the operator's, where his certificates on the number have not all ended; a former number may be
 *     another's by now
 * @param fee how the service stands with the monthly fee, where it is shown
 * @param certificates all of his on it, one for each pair, the latest first
 */
public record OwnNumber(
        Phone phone, Optional<SubscriptionView> service, Optional<FeeView> fee, List<HeldCertificate> certificates) {

    public OwnNumber {
        certificates = List.copyOf(certificates);
    }

    /** Whether there is anything left that a finder of the telephone could try to use. */
    public boolean suspendable() {
        return certificates.stream()
                .map(HeldCertificate::status)
                .anyMatch(status -> status == CertificateStatus.ACTIVE || status == CertificateStatus.ISSUED);
    }
}
