package az.icaze.outbox;

import java.time.Instant;

/**
 * The broker has the message; fired in the transaction that marks it so.
 *
 * @param messageId the id it was left with
 */
public record MessageSent(Destination destination, String messageId, Instant at) {}
