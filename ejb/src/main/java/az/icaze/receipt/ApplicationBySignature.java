package az.icaze.receipt;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.receipt.NotToReceive.Reason;
import az.icaze.signing.SignatureGiven;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The second half of an application, in the transaction that takes the telephone's answer in (rules R60, R61). What the
 * house refuses here becomes a reason on the draft and no exception: the answer was taken in, and undoing that would only
 * bring the same answer again.
 */
@ApplicationScoped
class ApplicationBySignature {

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Documents documents;

    void given(@Observes SignatureGiven given) {
        if (!given.subject().type().equals(Applications.SUBJECT)) {
            return;
        }
        ReceiptApplication draft = applications.find(given.subject().id()).orElseThrow();
        subscriptions.hold(draft.phone());
        applications.locked(draft);
        if (!draft.is(ReceiptState.DRAFT) || draft.version() != given.subject().version()) {
            applications.step(draft, "signature-unused", given.signer(), Map.of(), now -> {});
            return;
        }
        try {
            submit(draft, given);
        } catch (Refusal refusal) {
            Map<String, String> why = Map.of("reason", refusal.key());
            applications.step(draft, "not-submitted", given.signer(), why, now -> draft.notTaken(refusal.key()));
        }
    }

    /** What was signed is this application as it stands now, and it may still be made. */
    private void submit(ReceiptApplication draft, SignatureGiven given) {
        eligibility.check(draft.type(), draft.fin(), draft.phone());
        CanonicalJson content = ReceiptContent.of(draft);
        if (!given.signature().covers(content.bytes())) {
            throw new NotToReceive(Reason.CHANGED);
        }
        applications.step(draft, "submitted", given.signer(), Map.of(), draft::submit);
        documents.keepApplication(new DocumentSubject(Applications.SUBJECT, draft.number()), content, given);
    }
}
