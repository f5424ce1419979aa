package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;
import java.util.Optional;

/**
 * A telephone sent a short message to a short number. Fired in the transaction that took the operator's event.
 *
 * @param id the operator's, unique within the operator for ever
 * @param shortCode where it was sent to: {@code 8500}
 * @param text as typed, of this part only; may be empty
 * @param part empty for a message that came whole
 * @param at when the operator's message centre received it
 */
public record SmsReceived(
        Operator operator, String id, Phone phone, String shortCode, String text, Optional<Part> part, Instant at) {

    /**
     * Which part of a long message this is (3GPP TS 23.040, 9.2.3.24.1). The numbers are the telephone's own and may make
     * no sense.
     *
     * @param reference the same for all parts of one message; a telephone uses it again for a later one
     * @param number 0 to 255; sensible from 1
     * @param of how many parts there are, 0 to 255; sensible from {@code number}
     */
    public record Part(String reference, int number, int of) {}
}
