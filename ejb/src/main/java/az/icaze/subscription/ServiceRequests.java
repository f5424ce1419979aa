package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the operators are asked to do with a service. One of a kind at a time on a number, which the caller holds: while
 * it is not answered nobody asks again, so nothing is paid twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ServiceRequests {

    @PersistenceContext
    EntityManager em;

    @Inject
    OperatorCommands commands;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The one that the operator has not answered yet. */
    Optional<ServiceRequest> running(Phone phone, ServiceRequest.Kind kind) {
        return em.createQuery(
                        "select r from ServiceRequest r where r.phone = :phone and r.kind = :kind and r.state = ASKED",
                        ServiceRequest.class)
                .setParameter("phone", phone)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The one asked last, however it ended. */
    Optional<ServiceRequest> last(Phone phone, ServiceRequest.Kind kind) {
        return em.createQuery(
                        "select r from ServiceRequest r where r.phone = :phone and r.kind = :kind order by r.askedAt desc",
                        ServiceRequest.class)
                .setParameter("phone", phone)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Asks the operator to take the price and prolong (rule R72).
     *
     * @param at when the message that asks for it came to the operator
     */
    void prolong(SubscriptionView service, AsanImzaType type, BigDecimal price, String replyTo, Instant at) {
        String reference = reference(service, ServiceRequest.Kind.PROLONG);
        keep(ServiceRequest.prolong(reference, service, type, price, replyTo, at), Machine.SYSTEM);
        commands.prolong(service.operator(), service.phone(), reference, type, price);
    }

    /** Asks the operator for another type (rule R65). */
    void changeType(SubscriptionView service, AsanImzaType type, Actor actor) {
        String reference = reference(service, ServiceRequest.Kind.CHANGE_TYPE);
        keep(ServiceRequest.changeType(reference, service, type, clock.instant()), actor);
        commands.changeType(service.operator(), service.phone(), reference, type);
    }

    /** Asks the operator to end the service (rule R97). */
    void cancel(SubscriptionView service, Actor actor) {
        String reference = reference(service, ServiceRequest.Kind.CANCEL);
        keep(ServiceRequest.cancel(reference, service, clock.instant()), actor);
        commands.cancel(service.operator(), service.phone(), reference);
    }

    private void keep(ServiceRequest request, Actor actor) {
        em.persist(request);
        record(request, "asked", null, actor);
    }

    /** Counted by kind and number: whoever holds the number finds the same one again. */
    private String reference(SubscriptionView service, ServiceRequest.Kind kind) {
        long before = em.createQuery(
                        "select count(r) from ServiceRequest r where r.phone = :phone and r.kind = :kind", Long.class)
                .setParameter("phone", service.phone())
                .setParameter("kind", kind)
                .getSingleResult();
        return "%s:%s:%d".formatted(kind.prefix(), service.phone().value(), before + 1);
    }

    /** The operator did it; the request, unless it was answered before or there was none. */
    Optional<ServiceRequest> done(Operator operator, Optional<String> reference) {
        Optional<ServiceRequest> asked = reference.flatMap(name -> asked(operator, name));
        asked.ifPresent(request -> answer(request, ServiceRequest.State.DONE, operator));
        return asked;
    }

    /** The operator answered; the request, unless this does not end it, it was answered before or there was none. */
    Optional<ServiceRequest> answered(CommandAnswered answer) {
        Optional<ServiceRequest> asked =
                asked(answer.operator(), answer.reference()).filter(request -> request.endsBy(answer.outcome()));
        ServiceRequest.State how = ServiceRequest.State.valueOf(answer.outcome().name());
        asked.ifPresent(request -> answer(request, how, answer.operator()));
        return asked;
    }

    private void answer(ServiceRequest request, ServiceRequest.State how, Operator operator) {
        String before = request.state().name();
        request.answer(how, clock.instant());
        record(request, "answered", before, OperatorReports.machine(operator));
    }

    /** Who is meant by a request of this operator. */
    Optional<Phone> number(Operator operator, String reference) {
        return em.createQuery(
                        "select r.phone from ServiceRequest r where r.reference = :reference and r.operator = :operator",
                        Phone.class)
                .setParameter("reference", reference)
                .setParameter("operator", operator)
                .getResultStream()
                .findFirst();
    }

    private Optional<ServiceRequest> asked(Operator operator, String reference) {
        return em.createQuery(
                        "select r from ServiceRequest r where r.reference = :reference and r.operator = :operator"
                                + " and r.state = ASKED",
                        ServiceRequest.class)
                .setParameter("reference", reference)
                .setParameter("operator", operator)
                .getResultStream()
                .findFirst();
    }

    private void record(ServiceRequest request, String action, String before, Actor actor) {
        audit.record(
                actor,
                new AuditSubject("subscription-request", request.reference()),
                action,
                before,
                request.state().name(),
                Map.of("kind", request.kind().name(), "type", request.type().name()));
    }
}
