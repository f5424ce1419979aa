package az.icaze.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the chain, {@code ICAZE_AUDIT_KEY}: 32 bytes in Base64, never in the database. */
@ApplicationScoped
class AuditKey {

    static final byte[] BEFORE_THE_FIRST = new byte[32];

    private static final String ALGORITHM = "HmacSHA256";

    private SecretKeySpec key;

    /** For the client proxy only. */
    AuditKey() {}

    @Inject
    AuditKey(@ConfigProperty(name = "icaze.audit.key") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != 32) {
            throw new IllegalStateException("ICAZE_AUDIT_KEY must hold 32 bytes in Base64");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** HMAC over place in the chain, previous link and entry. */
    byte[] mac(long sequence, byte[] previous, AuditEntry entry) {
        return mac(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array(), previous, entry.sealedBytes());
    }

    /** HMAC over these, one after the other. */
    byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
