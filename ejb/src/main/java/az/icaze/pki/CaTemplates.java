package az.icaze.pki;

import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form of our authorities' own certificates: P-384, the issuing one below the root and with nobody below it. */
@ApplicationScoped
class CaTemplates {

    private static final int ROOT_YEARS = 30;
    private static final int ISSUING_YEARS = 20;

    private String publicUrl;

    /** For the client proxy only. */
    protected CaTemplates() {}

    @Inject
    CaTemplates(@ConfigProperty(name = "icaze.url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    static KeyPair keys(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp384r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    X509Certificate root(KeyPair keys, BigInteger serial, LocalDate today) {
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
        Signer itself = new Signer(name("Icaze Root CA"), key, keys.getPrivate());
        X509v3CertificateBuilder builder = builder(itself, serial, lasting(ROOT_YEARS, today), itself.name(), key);
        try {
            CommonExtensions.identify(builder, key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, authorityUsage());
            return itself.sign(builder);
        } catch (CertIOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    X509Certificate issuing(PublicKey publicKey, BigInteger serial, LocalDate today, Signer root) {
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(publicKey.getEncoded());
        X509v3CertificateBuilder builder =
                builder(root, serial, lasting(ISSUING_YEARS, today), name("Icaze Issuing CA"), key);
        try {
            CommonExtensions.add(builder, key, root.publicKey(), publicUrl + "/pki/root.cer");
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, authorityUsage());
            builder.addExtension(
                    Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(Policies.ANY)));
            return root.sign(builder);
        } catch (CertIOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static X509v3CertificateBuilder builder(
            Signer issuer, BigInteger serial, Validity validity, X500Name subject, SubjectPublicKeyInfo key) {
        return new X509v3CertificateBuilder(
                issuer.name(), serial, validity.notBefore(), validity.notAfter(), subject, key);
    }

    /** From the start of today, so that a node whose clock lags a little trusts what another just made. */
    private static Validity lasting(int years, LocalDate today) {
        return Validity.until(
                today.plusYears(years), today.atStartOfDay(BakuTime.ZONE).toInstant());
    }

    private static KeyUsage authorityUsage() {
        return new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "AZ")
                .addRDN(BCStyle.O, "ASXM")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }
}
