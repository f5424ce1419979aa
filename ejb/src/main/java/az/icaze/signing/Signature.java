package az.icaze.signing;

import az.icaze.identity.Fin;
import java.time.Instant;
import java.util.Arrays;

/**
 * Evidence of one signature: everything somebody needs to verify it years later without us (rule R14).
 *
 * @param value r||s, 64 bytes, over the hash
 * @param content what was signed
 * @param hash SHA-256 of the content
 * @param certificateSerial serial number of the signing certificate, hexadecimal
 * @param certificate DER
 * @param givenAt when the signature was verified against the certificate's status
 */
@SuppressWarnings("ArrayRecordComponent") // evidence is bytes; nobody compares two signatures
public record Signature(
        byte[] value,
        byte[] content,
        byte[] hash,
        String certificateSerial,
        byte[] certificate,
        Fin signer,
        Instant givenAt) {

    public Signature {
        value = value.clone();
        content = content.clone();
        hash = hash.clone();
        certificate = certificate.clone();
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public byte[] certificate() {
        return certificate.clone();
    }

    /** Whether this, byte by byte, is what was signed. */
    public boolean covers(byte[] asked) {
        return Arrays.equals(content, asked);
    }
}
