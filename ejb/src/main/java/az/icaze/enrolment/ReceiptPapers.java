package az.icaze.enrolment;

import az.icaze.CanonicalJson;
import az.icaze.document.CertificatePapers;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.identity.Actor;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.signing.Signature;
import az.icaze.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * The papers of a first receipt (rules R56, R57): application and annex, signed by hand before the clerk; agreement and
 * certificates; the notification, which names the hashes of the first two, so that the holder's one signature covers all
 * three.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReceiptPapers {

    private static final List<DocumentKind> SIGNED_BY_HAND = List.of(DocumentKind.APPLICATION, DocumentKind.ANNEX);

    @Inject
    Documents documents;

    @Inject
    CertificatePapers certificates;

    static DocumentSubject about(FirstReceipt receipt) {
        return new DocumentSubject(FirstReceipts.SUBJECT, receipt.number());
    }

    /** Draws application and annex up, for the applicant to sign. */
    void draw(FirstReceipt receipt, SubscriptionView service, Actor actor) {
        JsonObjectBuilder application = applicant(receipt)
                .add("asksFor", "FIRST_RECEIPT")
                .add("type", receipt.applied().type().name())
                .add("charge", "FREE");
        receipt.applied().organisation().ifPresent(named -> organisation(application, named));
        keep(DocumentKind.APPLICATION, receipt, application, actor);
        JsonObjectBuilder annex = applicant(receipt)
                .add("operator", service.operator().name())
                .add("serviceType", service.type().name())
                .add("serviceUntil", service.validUntil().toString())
                .add("covers", "ACCEPTANCE_AND_CANCELLATION");
        keep(DocumentKind.ANNEX, receipt, annex, actor);
    }

    private static JsonObjectBuilder applicant(FirstReceipt receipt) {
        Applied applied = receipt.applied();
        return Json.createObjectBuilder()
                .add("application", receipt.number())
                .add("fin", applied.fin().value())
                .add("name", applied.name())
                .add("phone", applied.phone().value());
    }

    private static void organisation(JsonObjectBuilder application, SubjectOrganisation named) {
        application.add("organisation", named.voen().value()).add("organisationName", named.name());
        named.position().ifPresent(position -> application.add("position", position));
    }

    private void keep(DocumentKind kind, FirstReceipt receipt, JsonObjectBuilder content, Actor actor) {
        documents.keep(
                kind,
                receipt.applied().fin(),
                about(receipt),
                CanonicalJson.of(content.build()),
                Optional.empty(),
                actor);
    }

    /**
     * Keeps agreement and certificates.
     *
     * @return the notification, not kept yet
     */
    CanonicalJson issued(CertificatePapers.Issue issue, Actor actor) {
        certificates.keep(DocumentKind.AGREEMENT, issue, actor);
        certificates.keep(DocumentKind.CERTIFICATES, issue, actor);
        return CertificatePapers.notification(issue, SIGNED_BY_HAND, kind -> documents
                .hash(issue.application(), kind)
                .orElseThrow());
    }

    /** What the holder is to sign, or has signed. */
    static CanonicalJson notification(FirstReceipt receipt) {
        return CanonicalJson.of(said(receipt));
    }

    /** As {@link #notification}, to be read. */
    static JsonObject said(FirstReceipt receipt) {
        try (JsonReader reader = Json.createReader(new StringReader(receipt.notification()))) {
            return reader.readObject();
        }
    }

    /** @param signature the holder's with PIN2; empty where he signs by hand before a counter of its own */
    void notified(FirstReceipt receipt, Optional<Signature> signature, Actor actor) {
        documents.keep(
                DocumentKind.NOTIFICATION,
                receipt.applied().fin(),
                about(receipt),
                notification(receipt),
                signature,
                actor);
    }
}
