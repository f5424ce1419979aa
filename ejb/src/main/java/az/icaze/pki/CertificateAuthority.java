package az.icaze.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;

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
        CaCertificate issuer = em.find(CaCertificate.class, CaRole.ISSUING);
        Validity validity = Validity.until(profile.validUntil(), clock.instant());
        if (validity.exceeds(issuer.certificate())) {
            throw new IssuerExpiresEarlier();
        }
        return template.sign(profile, request.keyInfo(), validity, SerialNumber.next(random), issuer.signer(wrapping));
    }

    /** The issuing authority's certificate. */
    public X509Certificate certificate() {
        return em.find(CaCertificate.class, CaRole.ISSUING).certificate();
    }
}
