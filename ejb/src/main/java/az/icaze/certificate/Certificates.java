package az.icaze.certificate;

import az.icaze.Refusal;
import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of certificates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Certificates {

    private static final Set<AsanImzaType> ALL = EnumSet.allOf(AsanImzaType.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    Issuance issuance;

    @Inject
    Prolonging prolonging;

    @Inject
    Holdbacks holdbacks;

    @Inject
    Usabilities usabilities;

    @Inject
    UserIds userIds;

    /**
     * Issues a pair of one type, free of charge (rules R49, R57). It is active at once where the operator's service carries
     * the type; where it does not, the pair is issued and waits, usable by nobody, until the service does (rule R65). The
     * same keys and type again give the pair that exists.
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

    /**
     * Gives a person who has a Citizen pair one of another type over the same keys, without a visit (rules R59, R62), free
     * of charge (rule R49). Where the service does not carry the type, the pair waits as it does after {@link #issue}.
     *
     * @param person as the register of persons answered just now; asked by the caller, before the transaction holds a
     *     connection
     * @param type BUSINESS or GOVERNMENTAL
     * @throws ServiceNotActive unless the service on the number is active and within its years
     * @throws NoCitizenCertificate when he has no Citizen pair on this SIM that can be used now
     * @throws CertificateTypeAlreadyHeld when he has this type on this SIM
     * @throws BusinessAndGovernmental when both would meet on one number (rule D3)
     */
    public IssuedCertificates add(
            Person person, Phone phone, AsanImzaType type, Optional<SubjectOrganisation> organisation, Actor actor) {
        return issuance.add(person, phone, type, organisation, actor);
    }

    /**
     * The operator's service on which certificates could be issued now; it stays so until the transaction ends.
     *
     * @throws ServiceNotActive when there is none
     */
    public SubscriptionView carrier(Phone phone) {
        return issuance.carrier(phone);
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

    /** Why this very certificate cannot be used at that instant; empty when it can (rule D2). */
    public Optional<Unusable> unusable(String serial, Instant at) {
        return usabilities.of(serial, at);
    }

    /**
     * Prolongs the pairs of these types: new ones over the same keys, to the last date of the renewed service, in the name
     * the register of persons has now; the old ones are superseded (rules R74, R79). Free of charge (rule R49). Repeated
     * on the same service, it gives the pairs it gave before.
     *
     * @param person as the register of persons answered just now; asked by the caller, before the transaction holds a
     *     connection
     * @param types those applied for that the service carries
     * @return one for each type, Citizen first
     * @throws ServiceNotActive unless the service on the number is active and within its years
     * @throws NotProlongable when a type is not held on this SIM any more, is suspended, or is not carried, and when the
     *     holder has died; then none is prolonged
     */
    public List<IssuedCertificates> prolong(Person person, Phone phone, Set<AsanImzaType> types, Actor actor) {
        return prolonging.prolong(person, phone, types, actor);
    }

    /** What {@link #prolong} would refuse with now; empty when it would not. The number is held. */
    public Optional<Refusal> againstProlonging(Person person, Phone phone, Set<AsanImzaType> types) {
        return prolonging.against(person, phone, types);
    }

    /**
     * Suspends a person's certificates on a number, of all types; those suspended already keep their reason.
     *
     * @throws NoCertificateToChange when he has none there that is, or can become, usable
     */
    public void suspend(Fin fin, Phone phone, StateReason reason, Actor actor) {
        holdbacks.suspend(fin, phone, ALL, reason, actor);
    }

    /**
     * Ends the suspension of those that were suspended for this reason.
     *
     * @throws NoCertificateToChange when none is
     */
    public void restore(Fin fin, Phone phone, StateReason reason, Actor actor) {
        holdbacks.restore(fin, phone, ALL, reason, actor);
    }

    /**
     * Ends a person's certificates on a number for good, of all types.
     *
     * @throws NoCertificateToChange when he has none there that is, or can become, usable
     */
    public void revoke(Fin fin, Phone phone, StateReason reason, Actor actor) {
        holdbacks.revoke(fin, phone, ALL, reason, actor);
    }

    /** Every certificate of a person, on any number, ended ones too (rule R110). */
    public List<HeldCertificate> heldBy(Fin fin) {
        return usabilities.heldBy(fin);
    }

    /** The person's User ID on each of his numbers (rule R108). */
    public List<NumberAndUserId> userIds(Fin fin) {
        return userIds.of(fin);
    }

    /** What {@link #changeUserId} would refuse with now; empty when it would not. The number is held. */
    public Optional<Refusal> againstUserId(Fin fin, Phone phone, UserId wanted) {
        return userIds.against(fin, phone, wanted);
    }

    /**
     * Changes a person's User ID on a number (rule R109). The old one opens nothing from the commit on, and is free for
     * nobody but as any other: unique for the number, not beyond.
     *
     * @throws UserIdNotChanged when it is the one he has, somebody else's on this number, or he has none there
     */
    public void changeUserId(Fin fin, Phone phone, UserId wanted, Actor actor) {
        userIds.change(fin, phone, wanted, actor);
    }
}
