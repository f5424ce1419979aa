package az.icaze.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as the page sees it.
 *
 * @param outcome null while the session is running
 * @param verificationCode four digits, shown on the page and on the telephone (rule R111)
 * @param expires when waiting ends
 */
public record SessionView(
        UUID id, SessionState state, SigningOutcome outcome, String verificationCode, Instant expires) {

    /** As whoever began it was told. */
    public StartedSession begun() {
        return new StartedSession(id, verificationCode, expires);
    }
}
