package az.icaze.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * Issues people's certificates. It keeps no register: whoever asks for a certificate keeps it in the same transaction,
 * so that no certificate exists that the house does not know.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CertificateAuthority {

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyWrapping wrapping;

    @Inject
    PersonCertificates template;

    @Inject
    SecureRandom random;

    @Inject
    Clock clock;

    /**
     * Issues one certificate, valid from this second to the end of the profile's last valid date (rule D1).
     *
     * @throws IssuerExpiresEarlier when our own certificate would end before it
     */
    public X509Certificate issue(CertificateProfile profile, Pkcs10 request) {
        return sign(profile, request.keyInfo());
    }

    /**
     * Issues one certificate for the key of the one whose place it takes; for the rest as {@link #issue}.
     *
     * <p>No request comes with it (rule R74). Possession of the key was proven when it was first certified; since then the
     * key cannot have left the SIM, the register claims it for this person, SIM and purpose for ever, and the holder has
     * used it to sign in and to sign the application. A prolongation happens when the operator's word arrives, perhaps at
     * night with the telephone off, so nothing could be asked of the SIM. What that proof was worth is worth nothing for a
     * key of another authority: such a certificate is a fault of the caller.
     *
     * @param replaced one of ours, with the purpose of the profile
     * @throws IssuerExpiresEarlier when our own certificate would end before it
     */
    public X509Certificate renew(CertificateProfile profile, X509Certificate replaced) {
        requireOwn(replaced);
        return sign(
                profile,
                SubjectPublicKeyInfo.getInstance(replaced.getPublicKey().getEncoded()));
    }

    private X509Certificate sign(CertificateProfile profile, SubjectPublicKeyInfo key) {
        CaCertificate issuer = em.find(CaCertificate.class, CaRole.ISSUING);
        Validity validity = Validity.until(profile.validUntil(), clock.instant());
        if (validity.exceeds(issuer.certificate())) {
            throw new IssuerExpiresEarlier();
        }
        return template.sign(profile, key, validity, SerialNumber.next(random), issuer.signer(wrapping));
    }

    private void requireOwn(X509Certificate replaced) {
        try {
            replaced.verify(certificate().getPublicKey());
        } catch (GeneralSecurityException fault) {
            throw new IllegalArgumentException("Not a certificate of this authority", fault);
        }
    }

    /** The issuing authority's certificate. */
    public X509Certificate certificate() {
        return em.find(CaCertificate.class, CaRole.ISSUING).certificate();
    }
}
