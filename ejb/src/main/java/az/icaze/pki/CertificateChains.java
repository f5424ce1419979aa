package az.icaze.pki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * Judges a person's certificate by itself: does it stand under our root, at that instant, for that purpose (RFC 5280, 6,
 * by the JDK's PKIX validator). What the register knows besides (suspended, SIM changed) is the room
 * {@code certificate}'s matter.
 */
@ApplicationScoped
public class CertificateChains {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int NO_AUTHORITY = -1;

    @PersistenceContext
    EntityManager em;

    /**
     * Judges a certificate for one use at one instant.
     *
     * @param purpose the use made of the key; a certificate of the other key is refused (rule R98)
     * @param at the instant of that use, which may lie in the past
     */
    public ChainVerdict verify(X509Certificate certificate, KeyPurpose purpose, Instant at) {
        if (!fits(certificate, purpose)) {
            return ChainVerdict.WRONG_PURPOSE;
        }
        try {
            CertPathValidator.getInstance("PKIX").validate(path(certificate), parameters(at));
            return ChainVerdict.TRUSTED;
        } catch (CertPathValidatorException refusal) {
            return verdict(refusal);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private CertPath path(X509Certificate certificate) throws CertificateException {
        return CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(certificate, authority(CaRole.ISSUING)));
    }

    /** Revocation is not asked yet: nothing revokes before the register's own state says so. */
    private PKIXParameters parameters(Instant at) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority(CaRole.ROOT), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at.truncatedTo(ChronoUnit.SECONDS)));
        return parameters;
    }

    private X509Certificate authority(CaRole role) {
        return em.find(CaCertificate.class, role).certificate();
    }

    private static boolean fits(X509Certificate certificate, KeyPurpose purpose) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null || certificate.getBasicConstraints() != NO_AUTHORITY) {
            return false;
        }
        return switch (purpose) {
            case AUTHENTICATION -> usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION] && authenticates(certificate);
            case SIGNING -> usage[NON_REPUDIATION] && !usage[DIGITAL_SIGNATURE];
        };
    }

    private static boolean authenticates(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages != null && usages.contains(KeyPurposeId.id_kp_clientAuth.getId());
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }

    private static ChainVerdict verdict(CertPathValidatorException refusal) {
        if (refusal.getReason() == BasicReason.EXPIRED) {
            return ChainVerdict.EXPIRED;
        }
        return refusal.getReason() == BasicReason.NOT_YET_VALID ? ChainVerdict.NOT_YET_VALID : ChainVerdict.UNTRUSTED;
    }
}
