package az.icaze.document;

import az.icaze.pki.X509;
import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** What people read of a certificate that is kept whole (RFC 5280). */
final class IssuedCertificate {

    private IssuedCertificate() {}

    /** @param der in base64 (RFC 4648), made by this house */
    static JsonObject read(String der) {
        X509Certificate certificate = X509.certificate(Base64.getDecoder().decode(der));
        return Json.createObjectBuilder()
                .add("subject", X509.named(certificate))
                .add("serial", X509.serial(certificate))
                .add(
                        "validUntil",
                        BakuTime.date(certificate.getNotAfter().toInstant()).toString())
                .build();
    }
}
