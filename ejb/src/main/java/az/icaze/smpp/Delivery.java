package az.icaze.smpp;

import az.icaze.identity.Phone;
import az.icaze.operator.SmsReceived;
import java.util.Optional;

/** What a deliver_sm brings. */
sealed interface Delivery {

    /**
     * A telephone wrote.
     *
     * @param id the message centre's, where it gives one
     * @param digest SHA-256 of all that the message says
     * @param sequence its number within the session
     */
    record Text(
            Optional<String> id,
            String digest,
            int sequence,
            Phone phone,
            String shortCode,
            String text,
            Optional<SmsReceived.Part> part)
            implements Delivery {}

    /** What became of a text for good. */
    record Receipt(String messageId, boolean delivered) implements Delivery {}

    /** Nothing that concerns us: a receipt on the way, an acknowledgement by the telephone. */
    record Nothing() implements Delivery {}
}
