package az.icaze.simulator.phone;

import java.util.Locale;

/** The four digits that page and telephone both show (domain.md 2.2): six first and seven last bits of the hash. */
final class VerificationCode {

    private VerificationCode() {}

    static String of(byte[] hash) {
        return String.format(Locale.ROOT, "%04d", ((0xFC & hash[0]) << 5) | (hash[hash.length - 1] & 0x7F));
    }
}
