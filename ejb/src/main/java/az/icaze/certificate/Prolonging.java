package az.icaze.certificate;

import az.icaze.Refusal;
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
import java.util.Optional;
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

    /** What there is to prolong, once nothing stands against it. */
    private record Prolongable(SubscriptionView service, List<CertificatePair> pairs) {}

    List<IssuedCertificates> prolong(Person person, Phone phone, Set<AsanImzaType> types, Actor actor) {
        Prolongable found = prolongable(person, phone, types);
        UserId userId = userIds.of(person, phone, actor);
        return found.pairs().stream()
                .map(old -> prolong(old, person, found.service(), userId, actor))
                .toList();
    }

    /** What stands against it; the number is held from here on. */
    Optional<Refusal> against(Person person, Phone phone, Set<AsanImzaType> types) {
        try {
            prolongable(person, phone, types);
            return Optional.empty();
        } catch (NotProlongable | ServiceNotActive refusal) {
            return Optional.of(refusal);
        }
    }

    private Prolongable prolongable(Person person, Phone phone, Set<AsanImzaType> types) {
        if (!person.alive()) {
            throw new NotProlongable(NotProlongable.Reason.HOLDER_DEAD);
        }
        OnOneNumber held = numbers.on(phone, SubscriptionView::inForce);
        List<Certificate> own = held.of(person.fin());
        return new Prolongable(
                held.service(),
                types.stream()
                        .sorted()
                        .map(type -> prolongable(pair(own, type), held.service()))
                        .toList());
    }

    private static CertificatePair prolongable(CertificatePair old, SubscriptionView service) {
        if (old.suspended()) {
            throw new NotProlongable(NotProlongable.Reason.SUSPENDED);
        }
        if (!old.signing().carriedBy(service)) {
            throw new NotProlongable(NotProlongable.Reason.SERVICE_TYPE);
        }
        return old;
    }

    private static CertificatePair pair(List<Certificate> own, AsanImzaType type) {
        return CertificatePair.among(own.stream()
                        .filter(certificate -> certificate.type() == type)
                        .toList())
                .orElseThrow(() -> new NotProlongable(NotProlongable.Reason.NONE_HELD));
    }

    private IssuedCertificates prolong(
            CertificatePair old, Person person, SubscriptionView service, UserId userId, Actor actor) {
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
