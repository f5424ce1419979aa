package az.icaze.subscription;

import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The operators' services as we were last told of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Subscriptions {

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    ServiceRequests requests;

    @Inject
    Clock clock;

    /** The service on this number; empty when no operator ever activated one. */
    public Optional<SubscriptionView> find(Phone phone) {
        return Optional.ofNullable(em.find(Subscription.class, phone.value())).map(Subscription::view);
    }

    /**
     * As {@link #find}, and the service stays so until the transaction ends: whoever changes what stands on a number holds
     * it first, so that a replaced SIM and an issue on the old one come one after the other.
     */
    public Optional<SubscriptionView> hold(Phone phone) {
        register.hold(phone);
        return find(phone);
    }

    /**
     * Asks the operator for a service of another type, so that it carries what was approved (rule R65). Asking again
     * while the operator has not answered, or for a type that the service has, changes nothing.
     *
     * @return whether the operator was or is being asked for it; false without a service that runs, when it has that type,
     *     or while another type is asked for
     */
    public boolean requestTypeChange(Phone phone, AsanImzaType type, Actor actor) {
        register.hold(phone);
        Optional<SubscriptionView> service = find(phone).filter(this::runs).filter(view -> view.type() != type);
        Optional<ServiceRequest> running = requests.running(phone, ServiceRequest.Kind.CHANGE_TYPE);
        if (service.isEmpty() || running.isPresent()) {
            return service.isPresent() && running.get().type() == type;
        }
        requests.changeType(service.get(), type, actor);
        return true;
    }

    /** When the operator was asked for another type and has not answered yet (rule R65); empty when nobody waits for one. */
    public Optional<Instant> typeChangeAsked(Phone phone) {
        return requests.running(phone, ServiceRequest.Kind.CHANGE_TYPE).map(ServiceRequest::askedAt);
    }

    /**
     * Asks the operator to end the service, because its subscriber gives it up (rules R56, R97). Asked again while the
     * operator has not answered, or without a service, it changes nothing; where the operator does not do it, a text says so.
     */
    public void requestCancellation(Phone phone, Actor actor) {
        register.hold(phone);
        find(phone)
                .filter(service -> service.state() != SubscriptionState.CANCELLED)
                .filter(service ->
                        requests.running(phone, ServiceRequest.Kind.CANCEL).isEmpty())
                .ifPresent(service -> requests.cancel(service, actor));
    }

    /**
     * When the person sent the word to 8500 that the operator has been asked to follow and has not answered yet (rule R69);
     * empty when nobody waits for a prolongation.
     */
    public Optional<Instant> prolongationAsked(Phone phone) {
        return requests.running(phone, ServiceRequest.Kind.PROLONG).map(ServiceRequest::askedAt);
    }

    /**
     * When the person sent the word to 8500 that the operator did not follow, because the balance was too small (rule R72);
     * empty where the word sent last had another end, or was followed by a term of the service.
     */
    public Optional<Instant> prolongationUnpaid(Phone phone) {
        return requests.last(phone, ServiceRequest.Kind.PROLONG)
                .filter(request -> request.state() == ServiceRequest.State.INSUFFICIENT_FUNDS)
                .map(ServiceRequest::askedAt)
                .filter(at -> find(phone)
                        .filter(service -> service.activatedAt().isBefore(at))
                        .isPresent());
    }

    /** What is sent to 8500 to prolong the service with this type (rule R69): {@code ferdi}. */
    public static String word(AsanImzaType type) {
        return Keyword.of(type).word();
    }

    private boolean runs(SubscriptionView service) {
        return service.state() != SubscriptionState.BLOCKED
                && service.state() != SubscriptionState.CANCELLED
                && !service.expired(clock.instant());
    }

    /** Certificates were issued on the SIM of this number: a service that waited for them is active (rule R96). */
    public void certified(Phone phone, Instant at) {
        find(phone).ifPresent(service -> register.note(Word.certified(phone, service.iccid(), at), Machine.SYSTEM));
    }
}
