package az.icaze.document;

import az.icaze.CanonicalJson;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.identity.Actor;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.pki.X509;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The three papers that certificates come with, however they were come by: agreement, notification with the User ID, the
 * certificates themselves (rules R57, R62, R76, R107).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CertificatePapers {

    private static final List<DocumentKind> ALL =
            List.of(DocumentKind.AGREEMENT, DocumentKind.NOTIFICATION, DocumentKind.CERTIFICATES);

    @Inject
    Documents documents;

    /**
     * What the papers are about.
     *
     * @param application its number is written into each paper
     * @param issued all of one User ID, not empty
     */
    public record Issue(DocumentSubject application, Person holder, Phone phone, List<IssuedCertificates> issued) {

        public Issue {
            issued = List.copyOf(issued);
        }
    }

    /** Keeps all three, without a signature of the holder. */
    public void keep(Issue issue, Actor actor) {
        ALL.forEach(kind -> keep(kind, issue, actor));
    }

    /** Keeps one of the three, without a signature of the holder. */
    public DocumentReference keep(DocumentKind kind, Issue issue, Actor actor) {
        return documents.keep(
                kind, issue.holder().fin(), issue.application(), content(kind, issue), Optional.empty(), actor);
    }

    /** What one of the three says: also what a holder signs who signs it. */
    public static CanonicalJson content(DocumentKind kind, Issue issue) {
        return CanonicalJson.of(
                switch (kind) {
                    case AGREEMENT ->
                        parties(issue).add("certificates", list(issue.issued())).build();
                    case NOTIFICATION -> announcement(issue).build();
                    case CERTIFICATES ->
                        parties(issue)
                                .add("certificates", whole(issue.issued()))
                                .build();
                    default -> throw new IllegalArgumentException(kind + " does not come with certificates");
                });
    }

    /**
     * The notification of those who signed other papers by hand: it names their hashes, so that one signature over it
     * covers them, too (rule R57).
     *
     * @param hash SHA-256 of such a paper's content, in hexadecimal digits
     */
    public static CanonicalJson notification(
            Issue issue, List<DocumentKind> others, Function<DocumentKind, String> hash) {
        JsonArrayBuilder papers = Json.createArrayBuilder();
        others.forEach(kind ->
                papers.add(Json.createObjectBuilder().add("paper", kind.name()).add("hash", hash.apply(kind))));
        return CanonicalJson.of(announcement(issue).add("papers", papers).build());
    }

    private static JsonObjectBuilder announcement(Issue issue) {
        return parties(issue)
                .add("userId", issue.issued().get(0).userId().value())
                .add("certificates", list(issue.issued()));
    }

    private static JsonObjectBuilder parties(Issue issue) {
        return Json.createObjectBuilder()
                .add("application", issue.application().id())
                .add("fin", issue.holder().fin().value())
                .add("name", issue.holder().fullName())
                .add("phone", issue.phone().value());
    }

    private static JsonArrayBuilder list(List<IssuedCertificates> issued) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        issued.forEach(pair -> list.add(Json.createObjectBuilder()
                .add("type", pair.type().name())
                .add("authentication", X509.serial(pair.authentication()))
                .add("signing", X509.serial(pair.signing()))
                .add("validUntil", pair.validUntil().toString())));
        return list;
    }

    /** In DER, written in base64 (RFC 4648). */
    private static JsonArrayBuilder whole(List<IssuedCertificates> issued) {
        Base64.Encoder base64 = Base64.getEncoder();
        JsonArrayBuilder list = Json.createArrayBuilder();
        issued.forEach(pair -> list.add(base64.encodeToString(X509.der(pair.authentication())))
                .add(base64.encodeToString(X509.der(pair.signing()))));
        return list;
    }
}
