package az.icaze.pki;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The authorities' certificates for everybody who has to verify ours: what {@code /pki/} serves. */
@Stateless
@PermitAll
public class CaCertificates {

    @PersistenceContext
    EntityManager em;

    /** The issuing authority's certificate, DER: the direct issuer of every person's certificate. */
    public byte[] issuing() {
        return X509.der(em.find(CaCertificate.class, CaRole.ISSUING).certificate());
    }

    /** The root's certificate, DER. */
    public byte[] root() {
        return X509.der(em.find(CaCertificate.class, CaRole.ROOT).certificate());
    }
}
