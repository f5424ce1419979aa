package az.icaze.signing;

import az.icaze.Sha256;
import az.icaze.pki.CertificateChains;
import az.icaze.pki.ChainVerdict;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.X509;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** Verifies kept evidence years later, from nothing but the evidence and our own root (rule R14). */
@ApplicationScoped
public class SignatureVerifier {

    private static final String SERIAL_NUMBER_OID = "2.5.4.5";
    private static final String SERIAL_NUMBER = "SERIALNUMBER";
    private static final String PERSON_OF_AZERBAIJAN = "PNOAZ-";

    @Inject
    CertificateChains chains;

    /**
     * Whether the signature was made over exactly this content with the signing key of exactly this person, under a
     * certificate of ours that was valid when it was given.
     */
    public boolean verify(Signature signature) {
        X509Certificate certificate = X509.certificate(signature.certificate());
        return MessageDigest.isEqual(Sha256.of(signature.content()), signature.hash())
                && X509.serial(certificate).equals(signature.certificateSerial())
                && P1363.holds(certificate, signature.hash(), signature.value())
                && subjectNumber(certificate)
                        .equals(PERSON_OF_AZERBAIJAN + signature.signer().value())
                && chains.verify(certificate, KeyPurpose.SIGNING, signature.givenAt()) == ChainVerdict.TRUSTED;
    }

    /** ETSI EN 319 412-1, 5.1.3: {@code PNOAZ-} and the FIN; empty when the subject has no serialNumber. */
    private static String subjectNumber(X509Certificate certificate) {
        String subject = certificate
                .getSubjectX500Principal()
                .getName(X500Principal.RFC2253, Map.of(SERIAL_NUMBER_OID, SERIAL_NUMBER));
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> part.getType().equals(SERIAL_NUMBER))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
