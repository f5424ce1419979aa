package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
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

    /** The pair this very request has led to before. */
    Optional<CertificatePair> pairFor(CertificateRequest request) {
        return CertificatePair.among(
                standing().filter(certificate -> certificate.answers(request)).toList());
    }

    /**
     * Refuses what may not stand beside the certificates on this SIM.
     *
     * @throws SimHeldByAnother when they are another person's
     * @throws CertificateTypeAlreadyHeld when there is one of this type
     * @throws BusinessAndGovernmental when Business would meet Governmental (rule D3)
     */
    void refuse(Fin person, AsanImzaType type) {
        if (standing().anyMatch(certificate -> !certificate.belongsTo(person))) {
            throw new SimHeldByAnother();
        }
        if (standing().anyMatch(certificate -> certificate.type() == type)) {
            throw new CertificateTypeAlreadyHeld();
        }
        boolean personal = type == AsanImzaType.CITIZEN;
        if (!personal && standing().anyMatch(certificate -> certificate.type() != AsanImzaType.CITIZEN)) {
            throw new BusinessAndGovernmental();
        }
    }

    /** Expired ones of the same person and type: the new pair takes their place. */
    List<Certificate> replacedBy(Fin person, AsanImzaType type) {
        return of(person).stream()
                .filter(certificate -> certificate.type() == type && certificate.expired(now))
                .toList();
    }

    /** The person's pair of this type, where it can be used now (rule D2). */
    Optional<CertificatePair> usable(Fin person, AsanImzaType type) {
        return CertificatePair.among(of(person).stream()
                .filter(certificate -> certificate.type() == type
                        && certificate.unusable(Optional.of(service), now).isEmpty())
                .toList());
    }

    /** Those whose keys are on a SIM the number no longer has (rule R96). */
    List<Certificate> onOtherSims() {
        return live.stream().filter(certificate -> !certificate.on(service)).toList();
    }

    /** The person's on this SIM, expired ones too. */
    List<Certificate> of(Fin person) {
        return live.stream()
                .filter(certificate -> certificate.belongsTo(person) && certificate.on(service))
                .toList();
    }

    private Stream<Certificate> standing() {
        return live.stream().filter(certificate -> certificate.on(service) && !certificate.expired(now));
    }
}
