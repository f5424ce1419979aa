package az.icaze.prolongation;

import az.icaze.CanonicalJson;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
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

/** The three documents of a prolongation: agreement, notification with the User ID, certificates (rule R76). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Papers {

    @Inject
    Documents documents;

    void keep(Prolongation application, Person holder, List<IssuedCertificates> issued) {
        keep(DocumentKind.AGREEMENT, application, parties(application, holder).add("certificates", list(issued)));
        keep(
                DocumentKind.NOTIFICATION,
                application,
                parties(application, holder)
                        .add("userId", issued.get(0).userId().value())
                        .add("certificates", list(issued)));
        keep(
                DocumentKind.CERTIFICATES,
                application,
                parties(application, holder).add("certificates", whole(issued)));
    }

    private void keep(DocumentKind kind, Prolongation application, JsonObjectBuilder content) {
        documents.keep(
                kind,
                application.fin(),
                new DocumentSubject(Applications.SUBJECT, application.number()),
                CanonicalJson.of(content.build()),
                Optional.empty(),
                Machine.SYSTEM);
    }

    private static JsonObjectBuilder parties(Prolongation application, Person holder) {
        return Json.createObjectBuilder()
                .add("application", application.number())
                .add("fin", holder.fin().value())
                .add("name", holder.fullName())
                .add("phone", application.phone().value());
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
