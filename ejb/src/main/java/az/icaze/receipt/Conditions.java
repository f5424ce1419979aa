package az.icaze.receipt;

import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentSubject;
import az.icaze.document.KeptSignature;
import az.icaze.document.KeptSignatures;
import az.icaze.receipt.NotToReceive.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Whether a clerk may approve an application as things stand, and whether he alone (rules R59, R60, R62). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Conditions {

    @Inject
    Eligibility eligibility;

    @Inject
    KeptSignatures signatures;

    @Inject
    Policy policy;

    /** The applicant's under the application. */
    Optional<KeptSignature> signature(ReceiptApplication application) {
        return signatures.of(DocumentKind.APPLICATION, new DocumentSubject(Applications.SUBJECT, application.number()));
    }

    /** What stands against approving it; empty when nothing does. */
    Optional<Reason> against(ReceiptApplication application) {
        boolean signed = signature(application).filter(KeptSignature::holds).isPresent();
        return signed
                ? eligibility.againstHaving(application.type(), application.fin(), application.phone())
                : Optional.of(Reason.SIGNATURE_BROKEN);
    }

    /** @throws NotToReceive when something stands against approving it */
    void require(ReceiptApplication application) {
        against(application).ifPresent(reason -> {
            throw new NotToReceive(reason);
        });
    }

    /** Whether a yes to it now is the first of two. */
    boolean takesAnotherClerk(ReceiptApplication application) {
        return policy.secondClerk(application.type()) && !application.hands().proposed();
    }
}
