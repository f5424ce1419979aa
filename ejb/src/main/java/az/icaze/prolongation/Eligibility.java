package az.icaze.prolongation;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.KeyPurpose;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Whether these certificates may be applied for now (rules R66, R67): asked when the telephone is rung, and once more when
 * it answers. Nothing in here marks the transaction for rollback, so that a refusal can be written down in it.
 */
@ApplicationScoped
class Eligibility {

    @Inject
    Certificates certificates;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Terms terms;

    /** The person's certificates on the number that can sign now, Citizen first. */
    List<HeldCertificate> usable(Fin fin, Phone phone) {
        return certificates.heldBy(fin).stream()
                .filter(held -> held.phone().equals(phone) && held.purpose() == KeyPurpose.SIGNING && held.usable())
                .sorted(Comparator.comparing(HeldCertificate::type))
                .toList();
    }

    /**
     * What is applied for with these types.
     *
     * @throws NotToProlong when one of them cannot be used now, Citizen is not among them, or it is too early
     */
    Eligible check(Set<AsanImzaType> types, Fin fin, Phone phone, LocalDate today) {
        if (!types.contains(AsanImzaType.CITIZEN)) {
            throw new NotToProlong(NotToProlong.Reason.CITIZEN_MISSING);
        }
        List<HeldCertificate> named = usable(fin, phone).stream()
                .filter(held -> types.contains(held.type()))
                .toList();
        if (named.size() < types.size()) {
            throw new NotToProlong(NotToProlong.Reason.NOT_USABLE);
        }
        LocalDate expiresOn = earliest(named);
        LocalDate opens = terms.windowOpens(expiresOn);
        if (today.isBefore(opens)) {
            throw new NotToProlong(NotToProlong.Reason.TOO_EARLY, TextTemplate.date(opens));
        }
        LocalDate serviceUntil = subscriptions
                .find(phone)
                .map(SubscriptionView::validUntil)
                .orElseThrow(() -> new NotToProlong(NotToProlong.Reason.NOT_USABLE));
        return new Eligible(named, expiresOn, serviceUntil, terms.keptUntil(serviceUntil));
    }

    static LocalDate earliest(List<HeldCertificate> named) {
        return named.stream()
                .map(HeldCertificate::validUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
