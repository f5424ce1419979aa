package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;
import java.util.Optional;

/**
 * The operator switched Asan İmza on for a number (rule D2). Fired in the transaction that took the operator's event.
 *
 * @param type which certificates the service carries (rule D3)
 * @param iccid number of the SIM card; another one means another card, and its certificates are not usable (rule R96)
 * @param at when the operator did it
 * @param way what the person did at the operator's before, as far as the operator says
 */
public record ServiceActivated(
        Operator operator, Phone phone, AsanImzaType type, String iccid, SimKind sim, Instant at, Way way)
        implements ServiceEvent {

    /** Where the operator says nothing of what came before. */
    public ServiceActivated(Operator operator, Phone phone, AsanImzaType type, String iccid, SimKind sim, Instant at) {
        this(operator, phone, type, iccid, sim, at, Way.UNSAID);
    }

    /**
     * The first three steps of a first receipt (rules R50, R53), by the operator's clock. The activation implies those
     * that are not said.
     *
     * @param simProvided when the person had the SIM card
     * @param filled when the application for the service was filled in
     * @param signed when it was signed
     */
    public record Way(Optional<Instant> simProvided, Optional<Instant> filled, Optional<Instant> signed) {

        static final Way UNSAID = new Way(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
