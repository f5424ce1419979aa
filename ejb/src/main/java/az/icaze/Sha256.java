package az.icaze;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of this house (FIPS 180-4), 32 bytes. */
public final class Sha256 {

    private Sha256() {}

    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The hash in lower-case hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    /** As above, of all that is still to be read. */
    public static String hex(InputStream content) throws IOException {
        DigestInputStream read = reading(content);
        read.transferTo(OutputStream.nullOutputStream());
        return hex(read);
    }

    /** Reads on, and knows the hash of what was read. */
    public static DigestInputStream reading(InputStream content) {
        return new DigestInputStream(content, digest());
    }

    /** The hash of what was read, in lower-case hexadecimal digits; to be asked once. */
    public static String hex(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }
}
