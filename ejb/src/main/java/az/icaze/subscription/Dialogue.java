package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.ServiceEvent;
import az.icaze.sms.ShortCodeMessage;
import az.icaze.sms.TextMessages;
import az.icaze.sms.Urgency;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/**
 * The talk over 8500 (rules R69–R73, R85): a person writes, and gets one answer to each message, at once or when the
 * operator has answered. The answer bears the message's name, so it goes out once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Dialogue {

    @Inject
    SubscriptionRegister register;

    @Inject
    ServiceRequests requests;

    @Inject
    Fees fees;

    @Inject
    TextMessages texts;

    @Inject
    Clock clock;

    void wrote(@Observes ShortCodeMessage message) {
        Phone phone = message.phone();
        register.hold(phone);
        Optional<SubscriptionView> service = register.find(phone).map(Subscription::view);
        Optional<Keyword> word = Keyword.read(message.text());
        boolean running = requests.running(phone, ServiceRequest.Kind.PROLONG).isPresent();
        SmsOutcome outcome = SmsOutcome.of(service, word, message.operator(), message.at(), running);
        switch (outcome) {
            case NOT_SUBSCRIBER, UNKNOWN_KEYWORD -> reply(message, Reply.misunderstood(outcome, message.text()));
            case STATUS -> reply(message, Reply.status(service.orElseThrow(), fees.of(phone), message.at()));
            case PROLONG ->
                prolong(
                        message,
                        service.orElseThrow(),
                        word.flatMap(Keyword::type).orElseThrow());
            default -> reply(message, Reply.notProlonged(outcome, word.orElseThrow(), service.orElseThrow()));
        }
    }

    /** Charged by the tariff of the day on which it was sent, wholly or not at all; the operator does both or neither. */
    private void prolong(ShortCodeMessage message, SubscriptionView service, AsanImzaType type) {
        BigDecimal price = fees.activationPrice(service.operator(), type, BakuTime.date(message.at()));
        requests.prolong(service, type, price, name(message), message.at());
    }

    /** After the service itself has followed the operator's word: what was asked for is done. */
    void done(ServiceEvent event) {
        Optional<String> reference = Optional.empty();
        if (event instanceof ServiceEvent.Prolonged prolonged) {
            reference = prolonged.reference();
        } else if (event instanceof ServiceEvent.TypeChanged changed) {
            reference = changed.reference();
        }
        requests.done(event.operator(), reference)
                .filter(request -> request.kind() == ServiceRequest.Kind.PROLONG)
                .ifPresent(request -> reply(
                        request.phone(),
                        Reply.prolonged(request.type(), service(request.phone()).validUntil(), request.price()),
                        request.replyTo()));
    }

    void answered(@Observes CommandAnswered answer) {
        requests.number(answer.operator(), answer.reference()).ifPresent(phone -> {
            register.hold(phone);
            requests.answered(answer)
                    .filter(request -> request.state() != ServiceRequest.State.DONE)
                    .ifPresent(request -> notDone(phone, request));
        });
    }

    private void notDone(Phone phone, ServiceRequest request) {
        switch (request.kind()) {
            case PROLONG -> reply(phone, refusal(request), request.replyTo());
            case CANCEL -> reply(phone, Reply.notCancelled(), request.reference());
            case CHANGE_TYPE -> notChanged(phone, request);
        }
    }

    /** He was told that it is asked for (rule R65). On a service that ended, or carries it by now, there is nothing to tell. */
    private void notChanged(Phone phone, ServiceRequest request) {
        SubscriptionView service = service(phone);
        if (service.inForce(clock.instant()) && !service.type().covers(request.type())) {
            reply(phone, Reply.typeNotChanged(request.type()), request.reference());
        }
    }

    /** Refused because it had been prolonged at the operator's counter meanwhile is good news. */
    private Reply refusal(ServiceRequest request) {
        SubscriptionView service = service(request.phone());
        if (request.state() == ServiceRequest.State.INSUFFICIENT_FUNDS) {
            return Reply.tooLittle(request.type(), request.price());
        }
        return service.inForce(clock.instant())
                ? Reply.notProlonged(SmsOutcome.NOT_EXPIRED, Keyword.of(request.type()), service)
                : Reply.refused(request.type());
    }

    private SubscriptionView service(Phone phone) {
        return register.find(phone).orElseThrow().view();
    }

    private void reply(ShortCodeMessage message, Reply reply) {
        reply(message.phone(), reply, name(message));
    }

    private void reply(Phone phone, Reply reply, String reference) {
        texts.send(phone, reply.template(), reply.arguments(), Urgency.ANSWER, reference);
    }

    /** Of a message and of its answer, for ever. */
    private static String name(ShortCodeMessage message) {
        return "8500:" + message.operator() + ":" + message.id();
    }
}
