package az.icaze.pki;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Serial numbers tell nothing and cannot be foretold (CA/Browser Forum 7.1 asks for 64 random bits; we take 128). */
final class SerialNumber {

    private static final int BITS = 128;

    private SerialNumber() {}

    static BigInteger next(SecureRandom random) {
        BigInteger serial = new BigInteger(BITS, random);
        return serial.signum() > 0 ? serial : next(random);
    }
}
