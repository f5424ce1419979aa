package az.icaze.certificate;

import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.subscription.ServiceEnd;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.ServiceRenewed;
import az.icaze.subscription.ServiceTypeTaken;
import az.icaze.subscription.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What becomes of the certificates on a number when the service under them changes, in the transaction that tells of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ServiceChanges {

    @Inject
    Numbers numbers;

    @Inject
    StateChanges changes;

    /**
     * Revokes whatever is live on the number, whoever's it is (rules R96, R97, R104). New ones for a new SIM cannot be there
     * yet: they are issued only after the service has told of it.
     */
    void ended(@Observes ServiceEnded end) {
        Actor actor = operator(numbers.hold(end.phone()));
        numbers.live(end.phone()).forEach(certificate -> changes.revoke(certificate, reason(end.why()), actor));
    }

    /** Pairs that waited for a service of their type need wait no longer (rule R65). */
    void renewed(@Observes ServiceRenewed renewal) {
        activateWhatIsCarried(renewal.phone());
    }

    /** As after a renewal. */
    void retyped(@Observes ServiceTypeTaken change) {
        activateWhatIsCarried(change.phone());
    }

    private void activateWhatIsCarried(Phone phone) {
        Optional<SubscriptionView> service = numbers.hold(phone);
        numbers.live(phone).stream()
                .filter(certificate -> certificate.state() == CertificateState.ISSUED)
                .filter(certificate -> service.filter(certificate::on)
                        .filter(certificate::carriedBy)
                        .isPresent())
                .forEach(certificate -> changes.activate(certificate, operator(service)));
    }

    private static Actor operator(Optional<SubscriptionView> service) {
        return service.map(view -> new Machine("operator:" + view.operator())).orElse(Machine.SYSTEM);
    }

    private static StateReason reason(ServiceEnd why) {
        return switch (why) {
            case PUK_BLOCKED -> StateReason.PUK_BLOCKED;
            case SIM_REPLACED -> StateReason.SIM_REPLACED;
            case CANCELLED -> StateReason.SERVICE_CANCELLED;
        };
    }
}
