package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The person paid in; how much there is now, only the operator knows (rule R93). Fired in the transaction that took the
 * operator's event.
 */
public record BalanceIncreased(Operator operator, Phone phone, Instant at) {}
