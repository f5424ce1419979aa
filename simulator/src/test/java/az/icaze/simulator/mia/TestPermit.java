package az.icaze.simulator.mia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;

/** A permit event as the portal makes it. */
final class TestPermit {

    static final String FIN = "5LA2K7E";

    private static final String CONTENT = """
            {"number": "2026-0000123", "revision": 1,
             "organisation": {"voen": "1402771001", "name": "Araz Logistika MMC", "kind": "LEGAL_ENTITY"},
             "signer": {"fin": "5LA2K7E"},
             "employee": {"fin": "3EM5R8W", "document": "AA5221764", "surname": "Məmmədov", "givenName": "Elçin",
              "patronymic": "Vaqif oğlu", "birthDate": "1992-01-30", "verified": true, "contract": "EMPLOYMENT",
              "position": "Dispetçer"},
             "vehicles": [{"plate": "10AA123"}], "workplace": "Araz Logistika MMC, Bakı", "activity": "transport",
             "areas": ["AZ-BA"], "firstNight": "2026-11-21", "lastNight": "2026-12-20",
             "dailyWindow": {"from": "21:00", "to": "06:00", "zone": "Asia/Baku"}, "reason": "Ərzaq daşınması",
             "necessaryAtNight": true, "regime": {"code": "2020-358", "legalBasis": "28.09.2020, 358"}}
            """;

    private TestPermit() {}

    static JsonObject content() {
        return object(CONTENT);
    }

    /** The event over the content, with what the portal adds in the open. */
    static JsonObject event(JsonObject content, PrivateKey key, X509Certificate certificate) throws Exception {
        byte[] canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(canonical);
        Base64.Encoder base64 = Base64.getEncoder();
        return event(Json.createObjectBuilder(content)
                .add("confirmedAt", "2026-11-21T17:00:00Z")
                .add(
                        "signature",
                        Json.createObjectBuilder()
                                .add("algorithm", "ES256")
                                .add("value", base64.encodeToString(signature.sign()))
                                .add("certificate", base64.encodeToString(certificate.getEncoded()))
                                .add("content", base64.encodeToString(canonical))
                                .add("signedAt", "2026-11-21T17:00:00Z")));
    }

    static JsonObject event(JsonObjectBuilder data) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", "2026-0000123:1")
                .add("source", "urn:az:icaze:permits")
                .add("type", "az.gov.icaze.permit.issued.v1")
                .add("subject", "2026-0000123")
                .add("time", "2026-11-21T17:00:00Z")
                .add("datacontenttype", "application/json")
                .add("dataschema", "urn:az:icaze:schema:permit-issued:v1")
                .add("data", data)
                .build();
    }

    static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
