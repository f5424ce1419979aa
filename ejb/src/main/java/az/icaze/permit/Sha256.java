package az.icaze.permit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that a signature covers. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
