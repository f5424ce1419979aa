package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How a pair of certificates over keys from a SIM comes into the register: new keys, or those of the Citizen pair. */
@ApplicationScoped
class Issuance {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Numbers numbers;

    @Inject
    Certifier certifier;

    @Inject
    StateChanges changes;

    @Inject
    UserIds userIds;

    SubscriptionView carrier(Phone phone) {
        return held(phone).service();
    }

    private OnOneNumber held(Phone phone) {
        return numbers.on(phone, SubscriptionView::certifiable);
    }

    IssuedCertificates issue(CertificateRequest request, Actor actor) {
        OnOneNumber held = held(request.phone());
        claimKeys(request, held.service());
        UserId userId = userIds.of(request.person(), request.phone(), actor);
        return held.pairFor(request).map(pair -> pair.given(userId, true)).orElseGet(() -> anew(request, held, actor)
                .given(userId, false));
    }

    private CertificatePair anew(CertificateRequest request, OnOneNumber held, Actor actor) {
        makeWay(held, request.person(), request.type(), actor);
        held.onOtherSims().forEach(old -> changes.revoke(old, StateReason.SIM_REPLACED, actor));
        em.flush();
        CertificatePair pair = new CertificatePair(
                certifier.certify(request, held.service(), KeyPurpose.AUTHENTICATION, actor),
                certifier.certify(request, held.service(), KeyPurpose.SIGNING, actor));
        subscriptions.certified(request.phone(), held.now());
        return pair;
    }

    IssuedCertificates add(
            Person person, Phone phone, AsanImzaType type, Optional<SubjectOrganisation> organisation, Actor actor) {
        OnOneNumber held = numbers.on(phone, SubscriptionView::inForce);
        CertificatePair citizen =
                held.usable(person.fin(), AsanImzaType.CITIZEN).orElseThrow(NoCitizenCertificate::new);
        makeWay(held, person, type, actor);
        em.flush();
        CertificatePair pair = new CertificatePair(
                certifier.over(citizen.authentication(), person, type, organisation, held.service(), actor),
                certifier.over(citizen.signing(), person, type, organisation, held.service(), actor));
        return pair.given(userIds.of(person, phone, actor), false);
    }

    private void makeWay(OnOneNumber held, Person person, AsanImzaType type, Actor actor) {
        held.refuse(person.fin(), type);
        held.replacedBy(person.fin(), type).forEach(old -> changes.supersede(old, actor));
    }

    private void claimKeys(CertificateRequest request, SubscriptionView service) {
        if (request.authentication().keyFingerprint().equals(request.signing().keyFingerprint())) {
            throw new KeysNotDistinct();
        }
        for (KeyPurpose purpose : KeyPurpose.values()) {
            String fingerprint = request.proof(purpose).keyFingerprint();
            CertifiedKey known = em.find(CertifiedKey.class, fingerprint);
            if (known == null) {
                em.persist(new CertifiedKey(fingerprint, request.person().fin(), service.iccid(), purpose));
            } else if (!known.serves(request.person().fin(), service.iccid(), purpose)) {
                throw new KeyAlreadyCertified();
            }
        }
    }
}
