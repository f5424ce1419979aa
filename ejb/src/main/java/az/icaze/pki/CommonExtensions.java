package az.icaze.pki;

import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/** What every certificate below the root carries: whose key, by whose key, and where the issuer's is found. */
final class CommonExtensions {

    private static final X509ExtensionUtils IDENTIFIERS = new BcX509ExtensionUtils();

    private CommonExtensions() {}

    static void add(
            X509v3CertificateBuilder builder,
            SubjectPublicKeyInfo key,
            SubjectPublicKeyInfo issuerKey,
            String issuerUrl)
            throws CertIOException {
        identify(builder, key);
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, IDENTIFIERS.createAuthorityKeyIdentifier(issuerKey));
        builder.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(
                        AccessDescription.id_ad_caIssuers,
                        new GeneralName(GeneralName.uniformResourceIdentifier, issuerUrl)));
    }

    static void identify(X509v3CertificateBuilder builder, SubjectPublicKeyInfo key) throws CertIOException {
        builder.addExtension(Extension.subjectKeyIdentifier, false, IDENTIFIERS.createSubjectKeyIdentifier(key));
    }
}
