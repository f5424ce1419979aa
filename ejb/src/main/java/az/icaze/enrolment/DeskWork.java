package az.icaze.enrolment;

import az.icaze.Malformed;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.document.CertificatePapers;
import az.icaze.identity.Actor;
import az.icaze.identity.Person;
import az.icaze.operator.OperatorCommands;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a first receipt, the same for a clerk at the desk and for a counter's own system (rules R55–R58). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeskWork {

    private static final int LONGEST_NOTE = 500;

    @Inject
    FirstReceipts receipts;

    @Inject
    ServiceWays ways;

    @Inject
    Certificates certificates;

    @Inject
    ReceiptPapers papers;

    @Inject
    OperatorCommands commands;

    @Inject
    TextMessages texts;

    /**
     * Step 5 begins: somebody came.
     *
     * @param card the number of the SIM card shown; empty where the card itself answered before the counter
     */
    FirstReceipt begin(Examined applicant, Optional<String> card, Actor actor) {
        SubscriptionView service = carrier(applicant);
        requireCard(service, card.orElse(service.iccid()));
        receipts.of(applicant.person().fin(), applicant.phone()).stream()
                .filter(visit -> visit.state().refusable())
                .findFirst()
                .ifPresent(open -> {
                    throw new NotAtDesk(NotAtDesk.Reason.ALREADY_OPEN, open.number());
                });
        return receipts.begin(applicant, service.iccid(), ways.to(service, receipts.now()), actor);
    }

    /**
     * As the other, for a clerk to whom somebody shows a card, and in a transaction of its own.
     *
     * @throws NotAtDesk also when he has certificates of this type on the number: there is nothing to receive
     */
    @Transactional(TxType.REQUIRES_NEW)
    FirstReceipt begin(Examined applicant, String card, Actor clerk) {
        carrier(applicant);
        certificates.heldBy(applicant.person().fin()).stream()
                .filter(held -> held.phone().equals(applicant.phone()) && held.type() == applicant.type())
                .flatMap(held -> against(held).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new NotAtDesk(reason);
                });
        return begin(applicant, Optional.of(card), clerk);
    }

    /** A suspended one would be taken for what he receives: it is over the keys that the card keeps. */
    private static Optional<NotAtDesk.Reason> against(HeldCertificate held) {
        if (held.status() == CertificateStatus.SUSPENDED) {
            return Optional.of(NotAtDesk.Reason.SUSPENDED);
        }
        return held.usable() ? Optional.of(NotAtDesk.Reason.ALREADY_HELD) : Optional.empty();
    }

    /** The number is held from here on. */
    private SubscriptionView carrier(Examined applicant) {
        SubscriptionView service = certificates.carrier(applicant.phone());
        if (!service.type().covers(applicant.type())) {
            throw new ServiceDoesNotCover();
        }
        return service;
    }

    private static void requireCard(SubscriptionView service, String card) {
        if (!service.iccid().equals(card)) {
            throw new NotAtDesk(NotAtDesk.Reason.ANOTHER_SIM);
        }
    }

    /** Step 5 ends: all documents were shown; application and annex are drawn up. */
    void shown(FirstReceipt receipt, Set<ShownDocument> seen, Actor actor) {
        receipts.step(
                receipt,
                "documents-shown",
                actor,
                Map.of("documents", receipt.applied().documents().toString()),
                now -> receipt.show(seen, actor, now));
        papers.draw(receipt, certificates.carrier(receipt.phone()), actor);
    }

    /** Step 6: application and annex are signed. */
    void signed(FirstReceipt receipt, Actor actor) {
        receipts.step(receipt, "papers-signed", actor, Map.of(), now -> receipt.sign(actor, now));
    }

    /** The SIM card shown is looked at once more, because there were no keys from it. */
    void looked(FirstReceipt receipt, String card, Actor actor) {
        receipt.require(FirstReceiptState.SIM);
        requireCard(certificates.carrier(receipt.phone()), card);
        receipts.step(receipt, "sim-checked", actor, Map.of("iccid", card), now -> receipt.look(card, actor, now));
    }

    /** The operator is silent: the card is asked again. */
    void askedAgain(FirstReceipt receipt, Actor actor) {
        receipts.step(receipt, "asked", actor, Map.of("iccid", receipt.iccid()), now -> receipt.askAgain(actor, now));
    }

    /** Has the SIM card make its keys (rule R56). */
    void askForKeys(FirstReceipt receipt) {
        commands.makeKeys(
                certificates.carrier(receipt.phone()).operator(),
                receipt.phone(),
                KeysOnCard.reference(receipt),
                receipt.iccid());
    }

    /**
     * Step 7: the certificates (rules R49, R57).
     *
     * @param applicant as the registers answer today
     */
    IssuedCertificates activate(FirstReceipt receipt, Examined applicant, Actor actor) {
        receipt.require(FirstReceiptState.READY);
        requireCard(carrier(applicant), receipt.iccid());
        CertificateRequest request = new CertificateRequest(
                applicant.person(),
                applicant.phone(),
                applicant.type(),
                applicant.organisation(),
                receipt.keys().authentication(),
                receipt.keys().signing());
        IssuedCertificates issued = certificates.issue(request, actor);
        String notification =
                papers.issued(issue(receipt, applicant.person(), issued), actor).text();
        receipts.step(
                receipt,
                "activated",
                actor,
                Map.of("validUntil", issued.validUntil().toString()),
                now -> receipt.activate(issued.validUntil(), notification, actor, now));
        tell(receipt, issued);
        return issued;
    }

    /** @param note blank where the reason says it all */
    void refuse(FirstReceipt receipt, RefusalReason reason, String note, Actor clerk) {
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new Malformed("note");
        }
        if (words.isEmpty() && reason == RefusalReason.OTHER) {
            throw new NotAtDesk(NotAtDesk.Reason.NOTE_MISSING);
        }
        receipts.step(
                receipt,
                "rejected",
                clerk,
                Map.of("reason", reason.name()),
                now -> receipt.refuse(reason, words, clerk, now));
    }

    private static CertificatePapers.Issue issue(FirstReceipt receipt, Person holder, IssuedCertificates issued) {
        return new CertificatePapers.Issue(ReceiptPapers.about(receipt), holder, receipt.phone(), List.of(issued));
    }

    /** Until when they are valid; the User ID stands on the notification only (rule R107). */
    private void tell(FirstReceipt receipt, IssuedCertificates issued) {
        texts.send(
                receipt.phone(),
                TextTemplate.CERTIFICATES_ACTIVATED,
                Map.of(
                        "types", Subscriptions.word(issued.type()),
                        "until", TextTemplate.date(issued.validUntil())),
                Urgency.NOTICE,
                "receipt:" + receipt.number());
    }
}
