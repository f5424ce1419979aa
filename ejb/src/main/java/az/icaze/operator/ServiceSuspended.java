package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The operator suspended Asan İmza on a number, usually because the fee is unpaid (rule R92); calls go on (rule R95).
 * Fired in the transaction that took the operator's event.
 *
 * @param at when the operator did it
 */
public record ServiceSuspended(Operator operator, Phone phone, Instant at) implements ServiceEvent {}
