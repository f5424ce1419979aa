package az.icaze.operator;

import java.time.Instant;
import java.util.UUID;

/**
 * A prompt ended. Fired in the transaction that took the operator's event.
 *
 * @param source who says so: {@code operator:AZERCELL}, or {@code system} when the prompt could not be sent at all
 * @param signature r||s over the prompt's hash, 64 bytes; empty unless the outcome is OK
 * @param at when the operator says it happened
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a signature; nobody compares two events
public record PromptAnswered(String source, UUID session, PromptOutcome outcome, byte[] signature, Instant at) {

    public PromptAnswered {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }
}
