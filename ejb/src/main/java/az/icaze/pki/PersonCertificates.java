package az.icaze.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form of a person's certificate (ETSI EN 319 412-2): what stands in it for which profile. */
@ApplicationScoped
class PersonCertificates {

    /** Of a national number of Azerbaijan (ETSI EN 319 412-1, 5.1.3). */
    static final String FIN_PREFIX = "PNOAZ-";

    private String publicUrl;

    /** For the client proxy only. */
    protected PersonCertificates() {}

    /** @param publicUrl where verifiers fetch {@code /pki/issuing.cer} */
    @Inject
    PersonCertificates(@ConfigProperty(name = "icaze.url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    X509Certificate sign(
            CertificateProfile profile, SubjectPublicKeyInfo key, Validity validity, BigInteger serial, Signer issuer) {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer.name(), serial, validity.notBefore(), validity.notAfter(), subject(profile), key);
        try {
            CommonExtensions.add(builder, key, issuer.publicKey(), publicUrl + "/pki/issuing.cer");
            builder.addExtension(Extension.keyUsage, true, keyUsage(profile.purpose()));
            builder.addExtension(Extension.certificatePolicies, false, policies(profile));
            switch (profile.purpose()) {
                case AUTHENTICATION ->
                    builder.addExtension(
                            Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
                case SIGNING -> builder.addExtension(Extension.qCStatements, false, QualifiedStatements.ofSigning());
            }
            return issuer.sign(builder);
        } catch (CertIOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Names stand as the register writes them: EN 319 412-2 lifts the 64 characters of RFC 5280. */
    private static X500Name subject(CertificateProfile profile) {
        String fin = profile.fin().value();
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "AZ");
        profile.organisation().ifPresent(organisation -> {
            name.addRDN(BCStyle.O, organisation.name());
            name.addRDN(
                    BCStyle.ORGANIZATION_IDENTIFIER,
                    SubjectOrganisation.VOEN_PREFIX + organisation.voen().value());
            organisation.position().ifPresent(position -> name.addRDN(BCStyle.T, position));
        });
        return name.addRDN(BCStyle.OU, unit(profile.purpose()))
                .addRDN(BCStyle.SURNAME, profile.surname())
                .addRDN(BCStyle.GIVENNAME, profile.givenName())
                .addRDN(BCStyle.SERIALNUMBER, FIN_PREFIX + fin)
                .addRDN(BCStyle.CN, profile.surname() + "," + profile.givenName() + "," + fin)
                .build();
    }

    private static String unit(KeyPurpose purpose) {
        return switch (purpose) {
            case AUTHENTICATION -> "authentication";
            case SIGNING -> "digital signature";
        };
    }

    private static KeyUsage keyUsage(KeyPurpose purpose) {
        return new KeyUsage(
                switch (purpose) {
                    case AUTHENTICATION -> KeyUsage.digitalSignature;
                    case SIGNING -> KeyUsage.nonRepudiation;
                });
    }

    private static CertificatePolicies policies(CertificateProfile profile) {
        ASN1ObjectIdentifier standard =
                switch (profile.purpose()) {
                    case AUTHENTICATION -> Policies.NCP_PLUS;
                    case SIGNING -> Policies.QCP_N_QSCD;
                };
        return new CertificatePolicies(new PolicyInformation[] {
            new PolicyInformation(Policies.of(profile.type())), new PolicyInformation(standard)
        });
    }
}
