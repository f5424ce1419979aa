package az.icaze.callcentre;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.SimKind;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.staff.ApprovalDecided;
import az.icaze.staff.ApprovalQuestion;
import az.icaze.staff.Decision;
import az.icaze.staff.Questions;
import az.icaze.staff.StaffRole;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has a PIN of an embedded SIM unblocked, when a second operator has agreed (rule R103). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Unblocking {

    static final String KIND = "esim-pin-unblock";

    private static final String REFERENCE = "pin:";

    /** The caller waits on the line. */
    static final Duration LIFE = Duration.ofMinutes(30);

    @Inject
    Calls calls;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Questions questions;

    @Inject
    OperatorCommands commands;

    @Inject
    TextMessages texts;

    /** Asks a second operator. */
    @Transactional(TxType.REQUIRES_NEW)
    void ask(Identification.Identified caller, CallerAnswers answers, SignedInPerson actor) {
        embedded(answers.phone());
        Call call = calls.held(caller.call()).orElseThrow();
        AuditSubject pin = new AuditSubject(
                "esim-pin", answers.phone().value() + "/" + call.act().name());
        questions.ask(
                new ApprovalQuestion(KIND, pin, Optional.of(answers.fin()), caller.name(), StaffRole.CALL_CENTRE, LIFE),
                actor);
        // The question about an earlier one has lapsed, or it could not be asked again.
        calls.asked(answers.phone(), call.act())
                .forEach(lapsed -> calls.step(lapsed, CallState.DECLINED, caller.name(), Machine.SYSTEM));
        calls.step(call, CallState.ASKED, caller.name(), actor);
    }

    private SubscriptionView embedded(Phone phone) {
        SubscriptionView service = subscriptions
                .hold(phone)
                .filter(found -> found.state() != SubscriptionState.CANCELLED)
                .orElseThrow(() -> new PinNotUnblockable(PinNotUnblockable.Reason.NO_SERVICE));
        if (service.sim() != SimKind.ESIM) {
            throw new PinNotUnblockable(PinNotUnblockable.Reason.PLASTIC_CARD);
        }
        return service;
    }

    void decided(@Observes ApprovalDecided decision) {
        if (!decision.kind().equals(KIND)) {
            return;
        }
        String[] pin = decision.subject().id().split("/", -1);
        Phone phone = new Phone(pin[0]);
        // Found by what was asked: about one PIN one question stands at a time.
        List<Call> asked = calls.asked(phone, CallAct.valueOf(pin[1]));
        if (decision.decision() != Decision.APPROVED) {
            asked.forEach(call -> calls.step(call, CallState.DECLINED, decision.aboutName(), decision.decidedBy()));
            return;
        }
        SubscriptionView service = embedded(phone);
        asked.forEach(call -> send(call, service, decision.aboutName(), decision.decidedBy()));
    }

    private void send(Call call, SubscriptionView service, String name, Actor actor) {
        commands.unblockPin(
                service.operator(),
                call.phone(),
                REFERENCE + call.id(),
                call.act().pin());
        calls.step(call, CallState.SENT, name, actor);
    }

    void answered(@Observes CommandAnswered answer) {
        if (!answer.reference().matches(REFERENCE + "[0-9]{1,18}")) {
            return;
        }
        calls.held(Long.parseLong(answer.reference().substring(REFERENCE.length())))
                .filter(call -> call.state() == CallState.SENT)
                .ifPresent(call -> end(call, answer));
    }

    private void end(Call call, CommandAnswered answer) {
        boolean done = answer.outcome() == CommandAnswered.Outcome.DONE;
        Machine operator = new Machine("operator:" + answer.operator());
        calls.step(call, done ? CallState.DONE : CallState.REFUSED, null, operator);
        TextTemplate text = done ? TextTemplate.CALL_PIN_UNBLOCKED : TextTemplate.CALL_PIN_NOT_UNBLOCKED;
        String pin = call.act() == CallAct.UNBLOCK_PIN1 ? "PIN1" : "PIN2";
        texts.send(call.phone(), text, Map.of("pin", pin), Urgency.ANSWER, "call:" + call.id());
    }
}
