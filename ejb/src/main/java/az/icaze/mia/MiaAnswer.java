package az.icaze.mia;

import az.icaze.identity.PermitNumber;
import java.time.Instant;
import java.util.Set;

/**
 * The Ministry answered; fired once per message id, in the transaction that takes the message in.
 *
 * @param reasonCode one of the codes of docs/mia when rejected, else empty
 * @param reason in the Ministry's own words, may be empty
 * @param at when the Ministry decided
 */
public record MiaAnswer(
        PermitNumber number, int revision, boolean accepted, String reasonCode, String reason, Instant at) {

    private static final Set<String> PUBLISHED = Set.of("SCHEMA", "SIGNATURE", "RULE");

    /** The text of a rejection's code: {@code mia.reason.<code>}; a code nobody published reads as another reason. */
    public String reasonKey() {
        return "mia.reason." + (PUBLISHED.contains(reasonCode) ? reasonCode : "OTHER");
    }
}
