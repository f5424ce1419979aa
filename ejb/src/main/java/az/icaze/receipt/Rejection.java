package az.icaze.receipt;

import az.icaze.Malformed;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A clerk's no, as the applicant reads it (rule R63).
 *
 * @param words of the clerk, at most 500 characters; with {@link RejectionReason#OTHER} always
 */
public record Rejection(RejectionReason reason, Optional<String> words) {

    private static final int LONGEST = 500;

    /** @throws Malformed {@code rejection} when they are missing, {@code text.long} when they are too many */
    public Rejection {
        Objects.requireNonNull(reason, "reason");
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        if (words.isEmpty() && reason == RejectionReason.OTHER) {
            throw new Malformed("rejection");
        }
        if (words.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new Malformed("text.long");
        }
    }

    /** Of the text that says why. */
    String key() {
        return "receipt.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
