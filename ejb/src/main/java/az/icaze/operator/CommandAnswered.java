package az.icaze.operator;

import java.time.Instant;

/**
 * The operator has done what a command asked, or will not. Fired in the transaction that took the operator's event. Each
 * charge, suspension, restoration, cancellation and unblocking is answered so; a prolongation and a change of type only when they were
 * not done, for what was done is told by {@link ServiceEvent.Prolonged} and {@link ServiceEvent.TypeChanged} with the
 * same reference; a short message is answered by its {@link SmsReceipt}.
 *
 * @param reference of the command
 */
public record CommandAnswered(Operator operator, String reference, Outcome outcome, Instant at) {

    /** How a command ended. */
    public enum Outcome {
        DONE,
        /** The balance is smaller than the amount; nothing was taken and nothing else was done (rules R72, R92). */
        INSUFFICIENT_FUNDS,
        /** The operator does not do it: no such number, no such service, another state. Nothing was taken. */
        REFUSED
    }
}
