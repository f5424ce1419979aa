package az.icaze.signing;

import az.icaze.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** What the SIM card is asked to sign: content, its SHA-256, and the code that both screens show. Never changes. */
@Embeddable
class Challenge {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_LENGTH = 32;

    @Column(updatable = false)
    private byte[] content;

    @Column(updatable = false)
    private byte[] hash;

    @Column(updatable = false)
    private String verificationCode;

    protected Challenge() {}

    private Challenge(byte[] content) {
        this.content = content;
        this.hash = Sha256.of(content);
        this.verificationCode = VerificationCode.of(hash);
    }

    /**
     * For a sign-in: 256 random bits behind the session's id and purpose, so that no such proof can be taken for
     * another session's, nor for a signature under anything.
     */
    static Challenge fresh(UUID session) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(("icaze sign-in " + session + " ").getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(nonce);
        return new Challenge(content.toByteArray());
    }

    /** For a signature under this content. */
    static Challenge over(byte[] content) {
        return new Challenge(content.clone());
    }

    byte[] content() {
        return content.clone();
    }

    byte[] hash() {
        return hash.clone();
    }

    String verificationCode() {
        return verificationCode;
    }
}
