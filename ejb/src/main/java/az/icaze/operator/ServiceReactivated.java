package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The operator ended a suspension (rule R93). Fired in the transaction that took the operator's event.
 *
 * @param at when the operator did it
 */
public record ServiceReactivated(Operator operator, Phone phone, Instant at) implements ServiceEvent {}
