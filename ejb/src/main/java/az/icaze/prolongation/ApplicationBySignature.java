package az.icaze.prolongation;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.signing.SignatureGiven;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The second half of an application, in the transaction that takes the telephone's answer in (rules R67, R68). What the
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

    @Inject
    Renewals renewals;

    void given(@Observes SignatureGiven given) {
        if (!given.subject().type().equals(Applications.SUBJECT)) {
            return;
        }
        Prolongation draft = applications.find(given.subject().id()).orElseThrow();
        subscriptions.hold(draft.phone());
        applications.locked(draft);
        if (!draft.is(ProlongationState.DRAFT)
                || draft.version() != given.subject().version()) {
            applications.step(draft, "signature-unused", given.signer(), Map.of(), now -> {});
            return;
        }
        try {
            Eligible asked = eligibility.check(draft.types(), draft.fin(), draft.phone(), applications.today());
            submit(draft, asked, given);
        } catch (Refusal refusal) {
            Map<String, String> why = Map.of("reason", refusal.key());
            applications.step(draft, "not-submitted", given.signer(), why, now -> draft.notTaken(refusal.key()));
        }
    }

    /** What was signed is this application as it stands now: the same certificates, and the service of now. */
    private void submit(Prolongation draft, Eligible asked, SignatureGiven given) {
        CanonicalJson content = ApplicationContent.of(draft, asked, given.signer());
        if (!given.signature().covers(content.bytes())) {
            throw new NotToProlong(NotToProlong.Reason.NOT_USABLE);
        }
        applications.step(draft, "submitted", given.signer(), Map.of(), draft::submit);
        documents.keepApplication(new DocumentSubject(Applications.SUBJECT, draft.number()), content, given);
        if (asked.serviceRenewed()) {
            renewals.process(draft, given.signer());
        }
    }
}
