package az.icaze.pki;

import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority at work: the name and key it signs certificates with. Lives no longer than one signature needs. */
final class Signer {

    private static final String ALGORITHM = "SHA384withECDSA";

    private final X500Name name;
    private final SubjectPublicKeyInfo publicKey;
    private final PrivateKey key;

    Signer(X500Name name, SubjectPublicKeyInfo publicKey, PrivateKey key) {
        this.name = name;
        this.publicKey = publicKey;
        this.key = key;
    }

    /** The signer behind a certificate of our own. */
    static Signer of(X509Certificate certificate, PrivateKey key) {
        try {
            JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
            return new Signer(holder.getSubject(), holder.getSubjectPublicKeyInfo(), key);
        } catch (CertificateEncodingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    X500Name name() {
        return name;
    }

    SubjectPublicKeyInfo publicKey() {
        return publicKey;
    }

    X509Certificate sign(X509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key)));
        } catch (OperatorCreationException | CertificateException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
