package az.icaze.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the authorities' private keys unreadable to whoever holds only the database or a backup of it: AES-256-GCM under
 * ICAZE_CA_KEY, bound to the certificate the key belongs to, so that rows cannot be exchanged. Stored as nonce (12
 * bytes), ciphertext, tag (16 bytes).
 */
@ApplicationScoped
class KeyWrapping {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SecretKey wrappingKey;
    private SecureRandom random;

    /** For the client proxy only. */
    protected KeyWrapping() {}

    /** @param base64Key 32 random bytes, base64; no default, so that no installation shares another's */
    @Inject
    KeyWrapping(@ConfigProperty(name = "icaze.ca.key") String base64Key, SecureRandom random) {
        this.wrappingKey = new SecretKeySpec(decoded(base64Key), "AES");
        this.random = random;
    }

    byte[] wrap(PrivateKey key, byte[] certificate) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] pkcs8 = key.getEncoded();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, certificate).doFinal(pkcs8);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }

    PrivateKey unwrap(byte[] wrapped, byte[] certificate) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
        try {
            byte[] pkcs8 = cipher(Cipher.DECRYPT_MODE, nonce, certificate)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("ICAZE_CA_KEY does not open the authority's key in this database", fault);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] certificate) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, wrappingKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(certificate);
        return cipher;
    }

    private static byte[] decoded(String base64Key) {
        try {
            byte[] key = Base64.getDecoder().decode(base64Key.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
            throw new IllegalStateException("ICAZE_CA_KEY must be 32 bytes in base64, not " + key.length);
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException("ICAZE_CA_KEY is not base64", fault);
        }
    }
}
