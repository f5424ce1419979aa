package az.icaze.subscription;

import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import java.time.Instant;
import java.util.Optional;

/** What comes of a message to 8500, in the order in which it is asked (rules.md 12). */
enum SmsOutcome {

    /** No operator ever activated a service on the number. */
    NOT_SUBSCRIBER,

    /** None of the words. */
    UNKNOWN_KEYWORD,

    /** A question only (rule R85). */
    STATUS,

    /** An embedded SIM is prolonged at the operator's (rule R71). */
    ESIM,

    /** Its last valid date has not passed (rule R70). */
    NOT_EXPIRED,

    /** The PUK is blocked (rule R104). */
    BLOCKED,

    /** The number has another SIM, or was taken to another operator (rule R96). */
    SIM_REPLACED,

    /** The subscriber gave the service up (rule R97). */
    CANCELLED,

    /** The operator has not answered an earlier message yet. */
    RUNNING,

    /** The operator is asked to take the price and prolong (rules R69, R72). */
    PROLONG;

    /**
     * Judges one message.
     *
     * @param from who carried the message
     * @param at when that operator's message centre received it (rule R70)
     * @param running whether the operator is being asked already
     */
    static SmsOutcome of(
            Optional<SubscriptionView> service, Optional<Keyword> keyword, Operator from, Instant at, boolean running) {
        if (service.isEmpty()) {
            return NOT_SUBSCRIBER;
        }
        if (keyword.isEmpty()) {
            return UNKNOWN_KEYWORD;
        }
        return keyword.get() == Keyword.STATUS ? STATUS : prolonging(service.get(), from, at, running);
    }

    private static SmsOutcome prolonging(SubscriptionView service, Operator from, Instant at, boolean running) {
        if (service.sim() == SimKind.ESIM) {
            return ESIM;
        }
        if (!service.expired(at)) {
            return NOT_EXPIRED;
        }
        return switch (service.state()) {
            case BLOCKED -> BLOCKED;
            case WAITING_CERT -> SIM_REPLACED;
            case CANCELLED -> CANCELLED;
            case ACTIVE, SUSPENDED -> {
                if (service.operator() != from) {
                    yield SIM_REPLACED;
                }
                yield running ? RUNNING : PROLONG;
            }
        };
    }
}
