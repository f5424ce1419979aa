package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The operator switched Asan İmza on for a number (rule D2). Fired in the transaction that took the operator's event.
 *
 * @param type which certificates the service carries (rule D3)
 * @param iccid number of the SIM card; another one means another card, and its certificates are not usable (rule R96)
 * @param at when the operator did it
 */
public record ServiceActivated(Operator operator, Phone phone, AsanImzaType type, String iccid, SimKind sim, Instant at)
        implements ServiceEvent {}
