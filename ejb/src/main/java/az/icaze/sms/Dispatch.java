package az.icaze.sms;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decides what becomes of a text now: it goes out, waits, or is given up. Each step is in the trail, without its words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Dispatch {

    @Inject
    Limits limits;

    @Inject
    Operators operators;

    @Inject
    OperatorCommands commands;

    @Inject
    Audit audit;

    /** Sends a text that is new, or whose time has come. */
    void send(TextMessage message, Instant now) {
        Optional<Instant> until = limits.waits(message, now);
        if (limits.tooMany(message, now)) {
            fail(message, Failure.TOO_MANY, Machine.SYSTEM, now);
        } else if (until.isPresent()) {
            hold(message, until.get(), Machine.SYSTEM, now);
        } else {
            operators
                    .of(message.phone())
                    .ifPresentOrElse(
                            operator -> queue(message, operator, now),
                            () -> fail(message, Failure.NO_OPERATOR, Machine.SYSTEM, now));
        }
    }

    private void queue(TextMessage message, Operator operator, Instant now) {
        TextState before = message.before();
        SendReference reference = message.queue(operator, now);
        SmsText text = new SmsText(message.text());
        commands.sendSms(operator, message.phone(), reference.written(), text.text(), text.ucs2());
        note(message, before, "queued", Machine.SYSTEM);
    }

    /** Tries a text again that its operator could not deliver, a few times; then gives it up. */
    void notDelivered(TextMessage message, Instant now) {
        Actor operator = operator(message);
        Optional<Instant> again = limits.nextTry(message, now);
        if (again.isPresent()) {
            hold(message, again.get(), operator, now);
        } else {
            fail(message, Failure.NOT_DELIVERED, operator, now);
        }
    }

    void delivered(TextMessage message, Instant now) {
        TextState before = message.before();
        message.delivered(now);
        note(message, before, "delivered", operator(message));
    }

    void sent(TextMessage message, Instant now) {
        TextState before = message.before();
        message.sent(now);
        note(message, before, "sent", Machine.SYSTEM);
    }

    private void hold(TextMessage message, Instant until, Actor who, Instant now) {
        TextState before = message.before();
        message.hold(until, now);
        note(message, before, "held", who);
    }

    private void fail(TextMessage message, Failure why, Actor who, Instant now) {
        TextState before = message.before();
        message.fail(why, now);
        note(message, before, "failed", who);
    }

    private static Machine operator(TextMessage message) {
        return new Machine("operator:" + message.operator());
    }

    private void note(TextMessage message, TextState before, String action, Actor who) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("phone", message.phone().value());
        details.put("template", message.template().name());
        details.put("attempt", String.valueOf(message.attempts()));
        if (message.failure() != null) {
            details.put("failure", message.failure().name());
        }
        audit.record(
                who,
                new AuditSubject("sms", message.reference()),
                action,
                before == null ? null : before.name(),
                message.state().name(),
                details);
    }
}
