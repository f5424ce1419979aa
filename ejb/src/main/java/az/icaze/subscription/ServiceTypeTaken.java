package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * The service carries other certificates from now on, its SIM and dates stay (rules R65, R78); fired in the transaction
 * that took the operator's message. A renewal says its type itself.
 *
 * @param at when the operator did it
 */
public record ServiceTypeTaken(Phone phone, AsanImzaType type, Instant at) {}
