package az.icaze.permit;

import java.time.Instant;
import java.util.List;

/**
 * Why the last attempt to confirm left a draft a draft: the answer on the phone, or what the house refused after it.
 *
 * @param key the text of this name: {@code refusal.…}, or {@code permit.not-confirmed.<SigningOutcome>}
 * @param arguments for the places of that text
 */
public record ConfirmationNote(String key, List<String> arguments, Instant at) {}
