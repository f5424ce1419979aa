package az.icaze.mia;

import az.icaze.identity.PermitNumber;
import java.time.Instant;

/**
 * A confirmed permit on its way to the Ministry of Internal Affairs.
 *
 * @param revision 1 for the permit as confirmed; (number, revision) names the message for ever
 * @param content the canonical JSON (RFC 8785, UTF-8) that was signed
 * @param signature r‖s over the SHA-256 of the content
 * @param certificate of the signer, DER
 */
@SuppressWarnings("ArrayRecordComponent") // evidence is bytes; nobody compares two of them
public record PermitForMia(
        PermitNumber number,
        int revision,
        byte[] content,
        byte[] signature,
        byte[] certificate,
        Instant signedAt,
        Instant confirmedAt) {

    public PermitForMia {
        content = content.clone();
        signature = signature.clone();
        certificate = certificate.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public byte[] certificate() {
        return certificate.clone();
    }
}
