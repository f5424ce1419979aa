package az.icaze.certificate;

import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.SubscriptionView;
import java.util.List;
import java.util.Optional;

/** The two certificates of one issue: identification behind PIN1, signature behind PIN2 (rule R57). */
record CertificatePair(Certificate authentication, Certificate signing) {

    /** The pair among certificates of one person and type; empty unless both are there. */
    static Optional<CertificatePair> among(List<Certificate> certificates) {
        return of(certificates, KeyPurpose.AUTHENTICATION)
                .flatMap(authentication -> of(certificates, KeyPurpose.SIGNING)
                        .map(signing -> new CertificatePair(authentication, signing)));
    }

    private static Optional<Certificate> of(List<Certificate> certificates, KeyPurpose purpose) {
        return certificates.stream()
                .filter(certificate -> certificate.purpose() == purpose)
                .findFirst();
    }

    List<Certificate> both() {
        return List.of(authentication, signing);
    }

    boolean suspended() {
        return both().stream().anyMatch(certificate -> certificate.state() == CertificateState.SUSPENDED);
    }

    /** Whether there is nothing to prolong: it was issued on the service as it stands. */
    boolean lastsAsLongAs(SubscriptionView service) {
        return both().stream().allMatch(certificate -> certificate.validUntil().equals(service.validUntil()));
    }

    IssuedCertificates given(UserId userId, boolean repeated) {
        return new IssuedCertificates(
                userId,
                signing.type(),
                signing.state() == CertificateState.ACTIVE,
                signing.validUntil(),
                authentication.certificate(),
                signing.certificate(),
                repeated);
    }
}
