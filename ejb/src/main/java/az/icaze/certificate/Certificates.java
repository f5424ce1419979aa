package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The register of certificates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Certificates {

    @PersistenceContext
    EntityManager em;

    @Inject
    Issuance issuance;

    @Inject
    Usabilities usabilities;

    /**
     * Issues a pair of one type, active at once and free of charge (rules R49, R57). The same keys and type again give
     * the pair that exists.
     *
     * @throws ServiceNotActive unless the operator's service on the number is active (rules D2, R57)
     * @throws KeysNotDistinct when one key is to serve both purposes (rule R98)
     * @throws KeyAlreadyCertified when a key is another person's, another SIM's or serves the other purpose
     * @throws CertificateTypeAlreadyHeld when the person has this type on this SIM with other keys
     * @throws BusinessAndGovernmental when both would meet on one number (rule D3)
     */
    public IssuedCertificates issue(CertificateRequest request, Actor actor) {
        return issuance.issue(request, actor);
    }

    /** Whose User ID this is on this number; ids are unique for one number only (rule R109). */
    public Optional<Holder> holder(Phone phone, UserId userId) {
        return em.createQuery("select h from Holding h where h.phone = :phone and h.userId = :userId", Holding.class)
                .setParameter("phone", phone)
                .setParameter("userId", userId)
                .getResultStream()
                .findFirst()
                .map(Holding::holder);
    }

    /**
     * What this person can use on this number (rule D2). The person is named because a number may have had others.
     *
     * @param purpose authentication (PIN1) or signing (PIN2)
     */
    public Usability usable(Fin fin, Phone phone, KeyPurpose purpose, Instant at) {
        return usabilities.of(fin, phone, purpose, at);
    }
}
