package az.icaze.subscription;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * What the certificates on a number stood on is gone: they must be revoked at once (rules R96, R97, R104). Fired in the
 * transaction that took the operator's message, once for each end; a repeat of the message, or one that is overtaken by
 * the next SIM, fires nothing.
 *
 * @param at when the operator says it happened
 */
public record ServiceEnded(Phone phone, ServiceEnd why, Instant at) {}
