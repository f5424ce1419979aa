package az.icaze.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The telephone's signature and the certificate under which it was found to hold. */
@Embeddable
class Proof {

    @Column(name = "signature")
    private byte[] value;

    private String certificateSerial;

    private byte[] certificate;

    protected Proof() {}

    /** @param value r||s; the certificate as DER */
    Proof(byte[] value, String certificateSerial, byte[] certificate) {
        this.value = value.clone();
        this.certificateSerial = certificateSerial;
        this.certificate = certificate.clone();
    }

    byte[] value() {
        return value.clone();
    }

    String certificateSerial() {
        return certificateSerial;
    }

    byte[] certificate() {
        return certificate.clone();
    }
}
