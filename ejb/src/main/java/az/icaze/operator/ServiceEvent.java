package az.icaze.operator;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator did to the Asan İmza service of one number. Fired in the transaction that took the operator's
 * message; messages come at least once and in any order, so only {@link #at()} says what came after what.
 */
public sealed interface ServiceEvent
        permits ServiceActivated,
                ServiceSuspended,
                ServiceReactivated,
                ServiceEvent.Prolonged,
                ServiceEvent.TypeChanged,
                ServiceEvent.Blocked,
                ServiceEvent.Cancelled {

    Operator operator();

    Phone phone();

    /** When the operator did it. */
    Instant at();

    /**
     * The service runs for three more years from then on, with this type (rules R69, R73).
     *
     * @param reference of the command that asked for it; empty when the operator did it of its own accord, at its counter
     */
    record Prolonged(Operator operator, Phone phone, AsanImzaType type, Optional<String> reference, Instant at)
            implements ServiceEvent {}

    /**
     * The service carries other certificates from then on; its dates stay (rule R65).
     *
     * @param reference of the command that asked for it; empty when the operator did it of its own accord, at its counter
     */
    record TypeChanged(Operator operator, Phone phone, AsanImzaType type, Optional<String> reference, Instant at)
            implements ServiceEvent {}

    /** The PUK was wrong three times: this SIM card will sign no more (rule R104). */
    record Blocked(Operator operator, Phone phone, Instant at) implements ServiceEvent {}

    /** The person gave the service up; the number goes on (rule R97). */
    record Cancelled(Operator operator, Phone phone, Instant at) implements ServiceEvent {}
}
