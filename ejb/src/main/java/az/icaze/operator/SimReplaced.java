package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The number went over to another SIM card: a duplicate, an embedded one, or that of another operator the number was
 * taken to; the keys of the old card are gone (rule R96). Fired in the transaction that took the operator's event.
 *
 * @param operator who gave the new card out
 * @param at when the new card began to serve
 */
public record SimReplaced(Operator operator, Phone phone, String oldIccid, String newIccid, SimKind sim, Instant at) {}
