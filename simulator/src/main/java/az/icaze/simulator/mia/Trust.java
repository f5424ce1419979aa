package az.icaze.simulator.mia;

import az.icaze.simulator.portal.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Whether the portal's authority stands behind a certificate; its own certificates are fetched from {@code /pki/}. */
@Dependent
class Trust {

    private final Portal portal;
    private volatile List<X509Certificate> known = List.of();

    @Inject
    Trust(Portal portal) {
        this.portal = portal;
    }

    /** Asks {@code /pki/} again where the certificates it knows do not fit: the authority may have new ones. */
    boolean stands(X509Certificate certificate, Instant at) {
        return fits(certificate, at) || (refresh() && fits(certificate, at));
    }

    private boolean refresh() {
        known = List.of(portal.certificate("issuing"), portal.certificate("root"));
        return true;
    }

    private boolean fits(X509Certificate certificate, Instant at) {
        List<X509Certificate> authority = known;
        if (authority.isEmpty()) {
            return false;
        }
        try {
            CertPath path =
                    CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate, authority.get(0)));
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority.get(1), null)));
            // Revocation was checked when the permit was confirmed; the ministry judges that moment.
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (CertPathValidatorException broken) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the chain cannot be judged", broken);
        }
    }
}
