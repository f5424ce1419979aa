package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** How a pair of certificates is prolonged: a new pair over the same keys takes the old one's place (rule R74). */
@ApplicationScoped
class Prolonging {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbers numbers;

    @Inject
    Certifier certifier;

    @Inject
    StateChanges changes;

    @Inject
    UserIds userIds;

    List<IssuedCertificates> prolong(Person person, Phone phone, Set<AsanImzaType> types, Actor actor) {
        if (!person.alive()) {
            throw new NotProlongable(NotProlongable.Reason.HOLDER_DEAD);
        }
        OnOneNumber held = numbers.on(phone, SubscriptionView::inForce);
        SubscriptionView service = held.service();
        List<Certificate> own = held.of(person.fin());
        UserId userId = userIds.of(person, phone, actor);
        return types.stream()
                .sorted()
                .map(type -> prolong(pair(own, type), person, service, userId, actor))
                .toList();
    }

    private static CertificatePair pair(List<Certificate> own, AsanImzaType type) {
        return CertificatePair.among(own.stream()
                        .filter(certificate -> certificate.type() == type)
                        .toList())
                .orElseThrow(() -> new NotProlongable(NotProlongable.Reason.NONE_HELD));
    }

    private IssuedCertificates prolong(
            CertificatePair old, Person person, SubscriptionView service, UserId userId, Actor actor) {
        if (old.suspended()) {
            throw new NotProlongable(NotProlongable.Reason.SUSPENDED);
        }
        if (!old.signing().carriedBy(service)) {
            throw new NotProlongable(NotProlongable.Reason.SERVICE_TYPE);
        }
        if (old.lastsAsLongAs(service)) {
            return old.given(userId, true);
        }
        old.both().forEach(certificate -> changes.supersede(certificate, actor));
        em.flush();
        CertificatePair anew = new CertificatePair(
                certifier.renew(old.authentication(), person, service, actor),
                certifier.renew(old.signing(), person, service, actor));
        return anew.given(userId, false);
    }
}
