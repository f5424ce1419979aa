package az.icaze.simulator.phone;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** How the card keeps a code: PBKDF2 over a salt of its own, never the code itself (R99). */
@SuppressWarnings("ArrayRecordComponent") // compared by matches() only
record SaltedHash(byte[] salt, byte[] hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 10_000;

    static SaltedHash of(String code) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new SaltedHash(salt, derive(code, salt));
    }

    boolean matches(String typed) {
        return MessageDigest.isEqual(hash, derive(typed, salt));
    }

    private static byte[] derive(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has PBKDF2", missing);
        }
    }
}
