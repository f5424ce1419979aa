package az.icaze.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that waits for the telephone.
 *
 * @param id known to the browser's session only; who holds it may ask for the outcome
 * @param verificationCode four digits, shown on the page and on the telephone (rule R111)
 * @param expires when waiting ends
 */
public record StartedSession(UUID id, String verificationCode, Instant expires) {}
