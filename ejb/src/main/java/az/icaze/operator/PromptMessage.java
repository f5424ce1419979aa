package az.icaze.operator;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What leaves for the telephones when the transaction that asked for it has committed.
 *
 * @param awaited whether a session waits for the answer, and must hear that the message could not be sent
 * @param body JSON as published in {@code docs/operator/}
 */
record PromptMessage(UUID session, Optional<Operator> operator, boolean awaited, String body, Instant expires) {}
