package az.icaze.signing;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.Unusable;
import az.icaze.certificate.Usability;
import az.icaze.certificate.UsableCertificate;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.CertificateChains;
import az.icaze.pki.ChainVerdict;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.X509;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Whether what a telephone sent proves what was asked: made over the session's own hash, with the key of the session's
 * purpose, under a certificate of the person that is usable at that instant (rules D2, R14, R98).
 */
@ApplicationScoped
class Proofs {

    @Inject
    Certificates certificates;

    @Inject
    CertificateChains chains;

    /** Examines r||s that came for this session. */
    Judgement judge(SigningSession session, byte[] signature, Instant now) {
        Usability usable = usable(session, now);
        if (usable.reason().isPresent()) {
            return Judgement.fails(outcome(usable.reason().get()));
        }
        List<UsableCertificate> allowed = allowed(session, usable);
        if (allowed.isEmpty()) {
            return Judgement.fails(SigningOutcome.CERTIFICATE_UNUSABLE);
        }
        List<UsableCertificate> made = made(session, signature, allowed);
        if (made.isEmpty()) {
            return Judgement.fails(SigningOutcome.SIGNATURE_INVALID);
        }
        return made.stream()
                .filter(certificate -> trusted(session, certificate, now))
                .findFirst()
                .map(certificate -> Judgement.holds(
                        new Proof(signature, certificate.serial(), X509.der(certificate.certificate()))))
                .orElseGet(() -> Judgement.fails(SigningOutcome.CERTIFICATE_UNUSABLE));
    }

    /** All certificates usable at this instant that stand over the key which made the session's proof. */
    List<UsableCertificate> standingOver(SigningSession session, Proof proof, Instant now) {
        return made(session, proof.value(), usable(session, now).certificates()).stream()
                .filter(certificate -> trusted(session, certificate, now))
                .toList();
    }

    private Usability usable(SigningSession session, Instant now) {
        return certificates.usable(session.fin(), session.phone(), purpose(session), now);
    }

    /** A signature may come only under the certificate it was asked for; a sign-in under any of the person's. */
    private static List<UsableCertificate> allowed(SigningSession session, Usability usable) {
        return usable.certificates().stream()
                .filter(certificate -> session.asked()
                        .map(asked -> asked.requiredCertificate().equals(certificate.serial()))
                        .orElse(true))
                .toList();
    }

    private static List<UsableCertificate> made(
            SigningSession session, byte[] signature, List<UsableCertificate> candidates) {
        return candidates.stream()
                .filter(candidate -> P1363.holds(candidate.certificate(), session.hash(), signature))
                .toList();
    }

    private boolean trusted(SigningSession session, UsableCertificate certificate, Instant now) {
        return chains.verify(certificate.certificate(), purpose(session), now) == ChainVerdict.TRUSTED;
    }

    private static KeyPurpose purpose(SigningSession session) {
        return session.purpose() == PromptPurpose.AUTHENTICATION ? KeyPurpose.AUTHENTICATION : KeyPurpose.SIGNING;
    }

    /** What the person is told where the register says why there is no usable certificate. */
    static SigningOutcome outcome(Unusable reason) {
        return switch (reason) {
            case EXPIRED -> SigningOutcome.CERTIFICATE_EXPIRED;
            case SIM_CHANGED -> SigningOutcome.SIM_CHANGED;
            case SERVICE_EXPIRED -> SigningOutcome.SERVICE_EXPIRED;
            case SERVICE_SUSPENDED -> SigningOutcome.SERVICE_SUSPENDED;
            case SERVICE_TYPE -> SigningOutcome.SERVICE_TYPE;
            case PUK_BLOCKED -> SigningOutcome.PUK_BLOCKED;
            case SERVICE_CANCELLED -> SigningOutcome.SERVICE_CANCELLED;
            case SUSPENDED -> SigningOutcome.CERTIFICATE_SUSPENDED;
            case NONE, REVOKED, SUPERSEDED, NOT_ACTIVATED, NOT_YET_VALID, NO_SERVICE ->
                SigningOutcome.CERTIFICATE_UNUSABLE;
        };
    }
}
