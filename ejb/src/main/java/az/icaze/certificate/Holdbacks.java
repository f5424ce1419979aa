package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Holds a person's certificates on a number back, lets them go again, or ends them. */
@ApplicationScoped
class Holdbacks {

    @Inject
    Numbers numbers;

    @Inject
    Subscriptions subscriptions;

    @Inject
    StateChanges changes;

    void suspend(Fin person, Phone phone, Set<AsanImzaType> types, StateReason reason, Actor actor) {
        live(person, phone, types).stream()
                .filter(certificate -> certificate.state() != CertificateState.SUSPENDED)
                .forEach(certificate -> changes.suspend(certificate, reason, actor));
    }

    void restore(Fin person, Phone phone, Set<AsanImzaType> types, StateReason reason, Actor actor) {
        List<Certificate> suspended = live(person, phone, types).stream()
                .filter(certificate -> certificate.stage().suspendedFor(reason))
                .toList();
        if (suspended.isEmpty()) {
            throw new NoCertificateToChange();
        }
        suspended.forEach(certificate -> changes.restore(
                certificate,
                subscriptions.find(phone).filter(certificate::carriedBy).isPresent(),
                actor));
    }

    void revoke(Fin person, Phone phone, Set<AsanImzaType> types, StateReason reason, Actor actor) {
        live(person, phone, types).forEach(certificate -> changes.revoke(certificate, reason, actor));
    }

    private List<Certificate> live(Fin person, Phone phone, Set<AsanImzaType> types) {
        numbers.hold(phone);
        List<Certificate> live = numbers.live(phone).stream()
                .filter(certificate -> certificate.belongsTo(person) && types.contains(certificate.type()))
                .toList();
        if (live.isEmpty()) {
            throw new NoCertificateToChange();
        }
        return live;
    }
}
