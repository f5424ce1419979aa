package az.icaze.operator;

import java.time.Instant;

/**
 * What became of a short message we sent. Fired in the transaction that took the operator's event.
 *
 * @param reference of the command that sent it
 * @param delivered whether the telephone has it; if not, the operator has given up
 */
public record SmsReceipt(Operator operator, String reference, boolean delivered, Instant at) {}
