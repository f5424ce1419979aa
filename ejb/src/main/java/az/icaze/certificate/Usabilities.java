package az.icaze.certificate;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.KeyPurpose;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks every certificate of a person on a number whether it can be used now. */
@ApplicationScoped
class Usabilities {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    Usability of(Fin fin, Phone phone, KeyPurpose purpose, Instant at) {
        List<Certificate> certificates = em.createQuery(
                        "select c from Certificate c where c.fin = :fin and c.phone = :phone and c.purpose = :purpose",
                        Certificate.class)
                .setParameter("fin", fin)
                .setParameter("phone", phone)
                .setParameter("purpose", purpose)
                .getResultList();
        return judge(certificates, subscriptions.find(phone), at);
    }

    /** One that was never issued counts as none. */
    Optional<Unusable> of(String serial, Instant at) {
        Certificate certificate = em.find(Certificate.class, serial);
        return certificate == null
                ? Optional.of(Unusable.NONE)
                : certificate.unusable(subscriptions.find(certificate.phone()), at);
    }

    /** Every certificate of a person on any number, the latest first on each. */
    List<HeldCertificate> heldBy(Fin fin) {
        Instant at = clock.instant();
        Map<Phone, Optional<SubscriptionView>> services = new HashMap<>();
        return em.createQuery("select c from Certificate c where c.fin = :fin", Certificate.class)
                .setParameter("fin", fin)
                .getResultStream()
                .map(certificate ->
                        certificate.held(services.computeIfAbsent(certificate.phone(), subscriptions::find), at))
                .sorted(Comparator.comparing(
                                (HeldCertificate held) -> held.phone().value())
                        .thenComparing(HeldCertificate::type)
                        .thenComparing(HeldCertificate::notBefore, Comparator.reverseOrder())
                        .thenComparing(HeldCertificate::purpose))
                .toList();
    }

    static Usability judge(List<Certificate> certificates, Optional<SubscriptionView> service, Instant at) {
        List<UsableCertificate> usable = certificates.stream()
                .filter(certificate -> certificate.unusable(service, at).isEmpty())
                .map(Certificate::usable)
                .sorted(Comparator.comparing(UsableCertificate::type))
                .toList();
        return new Usability(
                usable, usable.isEmpty() ? Optional.of(nearest(certificates, service, at)) : Optional.empty());
    }

    /** Of each type the latest counts: what became of one that a newer took the place of helps nobody. */
    private static Unusable nearest(List<Certificate> certificates, Optional<SubscriptionView> service, Instant at) {
        return certificates.stream()
                .collect(Collectors.toMap(
                        Certificate::type,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Certificate::notBefore))))
                .values()
                .stream()
                .flatMap(certificate -> certificate.unusable(service, at).stream())
                .max(Comparator.naturalOrder())
                .orElse(Unusable.NONE);
    }
}
