package az.icaze.mia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.util.Base64;

/**
 * The message that says a permit was issued: CloudEvents 1.0 in JSON, docs/mia/permit-issued.schema.json. Its data are
 * the signed content, member by member, and beside them the evidence that they were signed, content included: whoever
 * verifies compares bytes and need not canonicalise anything.
 */
final class PermitMessage {

    private static final String SOURCE = "urn:az:icaze:permits";
    private static final String TYPE = "az.gov.icaze.permit.issued.v1";
    private static final String SCHEMA = "urn:az:icaze:schema:permit-issued:v1";
    /** ECDSA over P-256 with SHA-256, signature as r‖s (RFC 7518, 3.4). */
    private static final String ALGORITHM = "ES256";

    private PermitMessage() {}

    static String of(MessageId id, PermitForMia permit) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id.toString())
                .add("source", SOURCE)
                .add("type", TYPE)
                .add("subject", permit.number().value())
                .add("time", permit.confirmedAt().toString())
                .add("datacontenttype", "application/json")
                .add("dataschema", SCHEMA)
                .add("data", data(permit))
                .build()
                .toString();
    }

    private static JsonObjectBuilder data(PermitForMia permit) {
        Base64.Encoder base64 = Base64.getEncoder();
        JsonObject content =
                Json.createReader(new ByteArrayInputStream(permit.content())).readObject();
        return Json.createObjectBuilder(content)
                .add("confirmedAt", permit.confirmedAt().toString())
                .add(
                        "signature",
                        Json.createObjectBuilder()
                                .add("algorithm", ALGORITHM)
                                .add("value", base64.encodeToString(permit.signature()))
                                .add("certificate", base64.encodeToString(permit.certificate()))
                                .add("content", base64.encodeToString(permit.content()))
                                .add("signedAt", permit.signedAt().toString()));
    }
}
