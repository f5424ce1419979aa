package az.icaze.enrolment;

import az.icaze.identity.Actor;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.Signatures.Words;
import az.icaze.signing.SigningSubject;
import az.icaze.sms.ContactLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;

/**
 * The holder signs the notification with the PIN2 of his new certificate (rule R57): the clerk asks, the holder's telephone
 * answers. As long as he has not, the certificates are active and the visit is not done.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Notification {

    @Inject
    FirstReceipts receipts;

    @Inject
    ReceiptPapers papers;

    @Inject
    Signatures signatures;

    @Inject
    ContactLanguages languages;

    /** Rings for PIN2; where it rings already, nothing happens. */
    void ask(FirstReceipt receipt, SignedInPerson clerk) {
        receipt.require(FirstReceiptState.ACTIVATED);
        SigningSubject subject = subject(receipt);
        if (signatures.running(subject).isPresent()) {
            return;
        }
        signatures.startFor(
                holder(receipt),
                clerk,
                subject,
                ReceiptPapers.notification(receipt).bytes(),
                new Words(
                        new PromptText("notification", receipt.number()),
                        languages.of(receipt.phone()).code()));
    }

    /** As he would be signed in with what he just got. */
    private static SignedInPerson holder(FirstReceipt receipt) {
        Applied applied = receipt.applied();
        JsonObject pair =
                ReceiptPapers.said(receipt).getJsonArray("certificates").getJsonObject(0);
        return new SignedInPerson(
                applied.fin(),
                applied.name(),
                applied.phone(),
                Optional.empty(),
                Optional.empty(),
                applied.type(),
                pair.getString("authentication"));
    }

    Optional<SessionView> latest(FirstReceipt receipt) {
        return signatures.latest(subject(receipt));
    }

    void takeBack(FirstReceipt receipt, Actor clerk) {
        signatures.withdraw(subject(receipt), clerk);
    }

    private static SigningSubject subject(FirstReceipt receipt) {
        return new SigningSubject(FirstReceipts.SUBJECT, receipt.number(), receipt.version());
    }

    void given(@Observes SignatureGiven given) {
        if (!given.subject().type().equals(FirstReceipts.SUBJECT)) {
            return;
        }
        FirstReceipt receipt = receipts.held(given.subject().id());
        boolean fits = receipt.is(FirstReceiptState.ACTIVATED)
                && receipt.version() == given.subject().version()
                && given.signature().covers(ReceiptPapers.notification(receipt).bytes());
        if (!fits) {
            receipts.step(receipt, "signature-unused", given.signer(), Map.of(), now -> {});
            return;
        }
        papers.notified(receipt, Optional.of(given.signature()), given.signer());
        receipts.step(receipt, "notification-signed", given.signer(), Map.of(), receipt::finish);
    }
}
