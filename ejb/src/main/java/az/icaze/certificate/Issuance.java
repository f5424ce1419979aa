package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How a pair of certificates over keys from a SIM comes into the register. */
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

    IssuedCertificates issue(CertificateRequest request, Actor actor) {
        OnOneNumber held = numbers.on(request.phone(), SubscriptionView::certifiable);
        claimKeys(request, held.service());
        UserId userId = userIds.of(request.person(), request.phone(), actor);
        return held.pairFor(request).map(pair -> pair.given(userId, true)).orElseGet(() -> anew(request, held, actor)
                .given(userId, false));
    }

    private CertificatePair anew(CertificateRequest request, OnOneNumber held, Actor actor) {
        held.refuse(request);
        held.replacedBy(request).forEach(old -> changes.supersede(old, actor));
        held.onOtherSims().forEach(old -> changes.revoke(old, StateReason.SIM_REPLACED, actor));
        em.flush();
        CertificatePair pair = new CertificatePair(
                certifier.certify(request, held.service(), KeyPurpose.AUTHENTICATION, actor),
                certifier.certify(request, held.service(), KeyPurpose.SIGNING, actor));
        subscriptions.certified(request.phone(), held.now());
        return pair;
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
