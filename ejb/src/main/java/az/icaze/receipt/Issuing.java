package az.icaze.receipt;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.document.CertificatePapers;
import az.icaze.document.DocumentSubject;
import az.icaze.identity.SignedInPerson;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an approved application leads to: certificates, the three papers, a text, perhaps another service (rules R62, R65). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Issuing {

    @Inject
    Certificates certificates;

    @Inject
    CertificatePapers papers;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Notices notices;

    /** @param until the last valid date of the certificates */
    record Issued(ReceiptDecision decision, LocalDate until) {}

    /** The caller holds the number and the application. */
    Issued issue(ReceiptApplication application, Asked asked, SignedInPerson clerk) {
        IssuedCertificates issued =
                certificates.add(asked.person(), application.phone(), application.type(), asked.organisation(), clerk);
        DocumentSubject about = new DocumentSubject(Applications.SUBJECT, application.number());
        papers.keep(new CertificatePapers.Issue(about, asked.person(), application.phone(), List.of(issued)), clerk);
        String word = Subscriptions.word(application.type());
        if (issued.active()) {
            String until = TextTemplate.date(issued.validUntil());
            notices.send(application, TextTemplate.RECEIPT_DONE, Map.of("type", word, "until", until));
            return new Issued(ReceiptDecision.ACTIVE, issued.validUntil());
        }
        boolean operatorAsked = subscriptions.requestTypeChange(application.phone(), application.type(), clerk);
        notices.send(
                application,
                operatorAsked ? TextTemplate.RECEIPT_WAITS : TextTemplate.RECEIPT_ASK_OPERATOR,
                Map.of("type", word));
        return new Issued(
                operatorAsked ? ReceiptDecision.WAITS : ReceiptDecision.WAITS_FOR_HOLDER, issued.validUntil());
    }
}
