package az.icaze.mia;

import az.icaze.identity.PermitNumber;
import java.time.Instant;

/**
 * The Ministry answered; fired once per message id, in the transaction that takes the message in.
 *
 * @param reasonCode one of the codes of docs/mia when rejected, else empty
 * @param reason in the Ministry's own words, may be empty
 * @param at when the Ministry decided
 */
public record MiaAnswer(
        PermitNumber number, int revision, boolean accepted, String reasonCode, String reason, Instant at) {}
