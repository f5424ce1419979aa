package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.SubscriptionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The live certificates on one number when a new pair is asked for: which of them answer the request already, which
 * forbid it, and which it ends.
 *
 * @param service the operator's service on the number, in force
 */
record OnOneNumber(List<Certificate> live, SubscriptionView service, Instant now) {

    /** The two certificates of one issue. */
    record Pair(Certificate authentication, Certificate signing) {}

    /** The pair this very request has led to before. */
    Optional<Pair> pairFor(CertificateRequest request) {
        List<Certificate> same =
                standing().filter(certificate -> certificate.answers(request)).toList();
        return of(same, KeyPurpose.AUTHENTICATION).flatMap(authentication -> of(same, KeyPurpose.SIGNING)
                .map(signing -> new Pair(authentication, signing)));
    }

    /**
     * Refuses what may not stand beside the certificates on this SIM.
     *
     * @throws SimHeldByAnother when they are another person's
     * @throws CertificateTypeAlreadyHeld when there is one of this type
     * @throws BusinessAndGovernmental when Business would meet Governmental (rule D3)
     */
    void refuse(CertificateRequest request) {
        if (standing()
                .anyMatch(certificate -> !certificate.belongsTo(request.person().fin()))) {
            throw new SimHeldByAnother();
        }
        if (standing().anyMatch(certificate -> certificate.type() == request.type())) {
            throw new CertificateTypeAlreadyHeld();
        }
        boolean personal = request.type() == AsanImzaType.CITIZEN;
        if (!personal && standing().anyMatch(certificate -> certificate.type() != AsanImzaType.CITIZEN)) {
            throw new BusinessAndGovernmental();
        }
    }

    /** Expired ones of the same person and type: the new pair takes their place. */
    List<Certificate> replacedBy(CertificateRequest request) {
        return live.stream()
                .filter(certificate -> certificate.on(service) && certificate.expired(now))
                .filter(certificate -> certificate.type() == request.type()
                        && certificate.belongsTo(request.person().fin()))
                .toList();
    }

    /** Those whose keys are on a SIM the number no longer has (rule R96). */
    List<Certificate> onOtherSims() {
        return live.stream().filter(certificate -> !certificate.on(service)).toList();
    }

    private Stream<Certificate> standing() {
        return live.stream().filter(certificate -> certificate.on(service) && !certificate.expired(now));
    }

    private static Optional<Certificate> of(List<Certificate> certificates, KeyPurpose purpose) {
        return certificates.stream()
                .filter(certificate -> certificate.purpose() == purpose)
                .findFirst();
    }
}
