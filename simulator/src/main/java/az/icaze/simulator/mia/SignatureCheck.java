package az.icaze.simulator.mia;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * Whether the signature inside an event stands: made with the certificate's key over the signed content, the certificate
 * one for signatures, of the portal's authority and valid when it was signed, and the content the same as what the event
 * says in the open.
 */
@Dependent
class SignatureCheck {

    /** Position of nonRepudiation (contentCommitment) among the key usages. */
    private static final int NON_REPUDIATION = 1;

    private final Trust trust;

    @Inject
    SignatureCheck(Trust trust) {
        this.trust = trust;
    }

    Optional<Rejection> check(PermitEvent event) {
        try {
            return complaint(event).map(text -> new Rejection(Rejection.Code.SIGNATURE, text));
        } catch (GeneralSecurityException | Malformed unreadable) {
            return Optional.of(new Rejection(Rejection.Code.SIGNATURE, "unreadable: " + unreadable.getMessage()));
        }
    }

    private Optional<String> complaint(PermitEvent event) throws GeneralSecurityException {
        Members data = Members.of(event.data());
        if (!named(event, data)) {
            return Optional.of("the event is named after another permit");
        }
        Members signature = data.object("signature");
        byte[] content = bytes(signature, "content");
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes(signature, "certificate")));
        if (!signed(certificate, content, bytes(signature, "value"))) {
            return Optional.of("the signature does not fit the content");
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null || !usage[NON_REPUDIATION]) {
            return Optional.of("the certificate is not one for signatures");
        }
        if (!trust.stands(certificate, signature.value("signedAt", Instant::parse))) {
            return Optional.of("the certificate is not of a known authority or was not valid");
        }
        if (!signerIs(data.object("signer").text("fin"), certificate)) {
            return Optional.of("the certificate is somebody else's");
        }
        return same(event.data(), content)
                ? Optional.empty()
                : Optional.of("the event says something else than was signed");
    }

    private static boolean signed(X509Certificate certificate, byte[] content, byte[] value)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(certificate.getPublicKey());
        check.update(content);
        return check.verify(value);
    }

    private static boolean signerIs(String fin, X509Certificate certificate) throws CertificateEncodingException {
        RDN[] numbers = new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.SERIALNUMBER);
        return numbers.length == 1
                && numbers[0].getFirst().getValue().toString().equals("PNOAZ-" + fin);
    }

    /** The id is not signed: it must say no other number and revision than the signed content. */
    private static boolean named(PermitEvent event, Members data) {
        return data.text("number").equals(event.permit())
                && data.whole("revision", 1, Integer.MAX_VALUE) == event.revision();
    }

    /** What stands in the open is what was signed, no member less and none more. */
    private static boolean same(JsonObject data, byte[] content) {
        JsonObject open = Json.createObjectBuilder(data)
                .remove("confirmedAt")
                .remove("signature")
                .build();
        return Members.read(new String(content, StandardCharsets.UTF_8)).json().equals(open);
    }

    private static byte[] bytes(Members signature, String member) {
        return signature.value(member, Base64.getDecoder()::decode);
    }
}
