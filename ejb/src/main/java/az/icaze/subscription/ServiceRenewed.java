package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The operator prolonged the service on the SIM that it had before (rule R73); fired in the transaction that took the
 * operator's message. Who had applied in time gets new certificates now (rules R74, R82).
 *
 * @param type which certificates the service carries from now on (rule R78)
 * @param expiredOn the last valid Baku date E of the term before; an application is kept from it (rule R77)
 * @param validUntil the new last valid Baku date
 * @param at when the operator did it
 */
public record ServiceRenewed(Phone phone, AsanImzaType type, LocalDate expiredOn, LocalDate validUntil, Instant at) {}
