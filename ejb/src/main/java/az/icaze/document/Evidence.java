package az.icaze.document;

import az.icaze.Sha256;
import az.icaze.identity.Fin;
import az.icaze.signing.Signature;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The signature over a document's content, with all that is needed to verify it years later (rule R14). */
@Embeddable
class Evidence {

    private byte[] signature;
    private byte[] certificate;
    private String certificateSerial;
    private Fin signer;
    private Instant signedAt;

    /** For the persistence provider only. */
    protected Evidence() {}

    Evidence(Signature given) {
        this.signature = given.value();
        this.certificate = given.certificate();
        this.certificateSerial = given.certificateSerial();
        this.signer = given.signer();
        this.signedAt = given.givenAt();
    }

    /** {@code r || s} (IEEE P1363). */
    byte[] signature() {
        return signature;
    }

    String certificateSerial() {
        return certificateSerial;
    }

    Instant signedAt() {
        return signedAt;
    }

    /** Whole again, over the content it was given for. */
    Signature over(byte[] content) {
        return new Signature(signature, content, Sha256.of(content), certificateSerial, certificate, signer, signedAt);
    }
}
