package az.icaze.document;

import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/** What people read of a certificate that is kept whole (RFC 5280). */
final class IssuedCertificate {

    /** Names of attributes that RFC 2253 gives none (ITU-T X.520). */
    private static final Map<String, String> NAMES = Map.of(
            "2.5.4.4", "SURNAME",
            "2.5.4.5", "SERIALNUMBER",
            "2.5.4.42", "GIVENNAME",
            "2.5.4.97", "ORGANIZATIONIDENTIFIER");

    private IssuedCertificate() {}

    /** @param der in base64 (RFC 4648), made by this house */
    static JsonObject read(String der) {
        X509Certificate certificate = parse(Base64.getDecoder().decode(der));
        return Json.createObjectBuilder()
                .add("subject", certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMES))
                .add("serial", "%032X".formatted(certificate.getSerialNumber()))
                .add(
                        "validUntil",
                        BakuTime.date(certificate.getNotAfter().toInstant()).toString())
                .build();
    }

    private static X509Certificate parse(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException fault) {
            throw new IllegalStateException("A certificate of ours cannot be read", fault);
        }
    }
}
