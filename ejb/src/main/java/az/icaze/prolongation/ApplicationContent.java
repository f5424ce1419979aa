package az.icaze.prolongation;

import az.icaze.CanonicalJson;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.SignedInPerson;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** What the holder signs (rule R67). */
final class ApplicationContent {

    private ApplicationContent() {}

    static CanonicalJson of(Prolongation application, Eligible asked, SignedInPerson holder) {
        JsonArrayBuilder certificates = Json.createArrayBuilder();
        for (HeldCertificate certificate : asked.certificates()) {
            certificates.add(Json.createObjectBuilder()
                    .add("type", certificate.type().name())
                    .add("serial", certificate.serial())
                    .add("validUntil", certificate.validUntil().toString()));
        }
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("application", application.number())
                .add("asksFor", "PROLONGATION")
                .add("fin", holder.fin().value())
                .add("name", holder.name())
                .add("phone", holder.phone().value())
                .add("certificates", certificates)
                .add("serviceUntil", asked.serviceUntil().toString())
                .add("keptUntil", asked.keptUntil().toString())
                .build());
    }
}
