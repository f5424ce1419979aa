package az.icaze.simulator.mia;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root, an issuing authority below it, and a person with a key. */
final class TestAuthority {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2029-01-01T00:00:00Z");

    private final KeyPair rootKeys = keys();
    private final KeyPair issuingKeys = keys();
    final KeyPair personKeys = keys();
    final X509Certificate root = certificate("CN=Root", rootKeys, "CN=Root", rootKeys, true, KeyUsage.keyCertSign);
    final X509Certificate issuing =
            certificate("CN=Issuing", issuingKeys, "CN=Root", rootKeys, true, KeyUsage.keyCertSign);

    X509Certificate person(String fin, int usage) {
        return certificate("CN=LEYLA, SERIALNUMBER=PNOAZ-" + fin, personKeys, "CN=Issuing", issuingKeys, false, usage);
    }

    private static X509Certificate certificate(
            String subject, KeyPair keys, String issuer, KeyPair issuerKeys, boolean authority, int usage) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name(issuer),
                    new BigInteger(64, new java.util.Random(subject.hashCode())),
                    Date.from(FROM),
                    Date.from(TO),
                    new X500Name(subject),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(
                            new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
