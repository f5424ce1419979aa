package az.icaze.signing;

import java.util.Locale;

/**
 * The four digits on the page and on the telephone (rule R111, Mobile-ID): the first six and the last seven bits of the
 * hash, {@code 0000} to {@code 8191}. Not a secret; equal codes tell the person that both screens mean the same request.
 */
final class VerificationCode {

    private VerificationCode() {}

    /** @param hash SHA-256, 32 bytes */
    static String of(byte[] hash) {
        int code = ((0xFC & hash[0]) << 5) | (0x7F & hash[hash.length - 1]);
        return String.format(Locale.ROOT, "%04d", code);
    }
}
