package az.icaze.pki;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** One of our own authorities: its certificate and, readable only under ICAZE_CA_KEY, its private key. */
@Entity
@Table(name = "ca_certificate")
class CaCertificate {

    @Id
    @Enumerated(EnumType.STRING)
    private CaRole role;

    private byte[] certificate;
    private byte[] wrappedKey;

    /** For the persistence provider only. */
    protected CaCertificate() {}

    CaCertificate(CaRole role, X509Certificate certificate, PrivateKey key, KeyWrapping wrapping) {
        this.role = role;
        this.certificate = X509.der(certificate);
        this.wrappedKey = wrapping.wrap(key, this.certificate);
    }

    X509Certificate certificate() {
        return X509.certificate(certificate);
    }

    Signer signer(KeyWrapping wrapping) {
        return Signer.of(certificate(), wrapping.unwrap(wrappedKey, certificate));
    }
}
