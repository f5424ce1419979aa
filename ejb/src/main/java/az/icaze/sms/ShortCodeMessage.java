package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import java.time.Instant;

/**
 * A person wrote to 8500. Fired once all parts of the message are there, in the transaction that took the last one.
 *
 * @param id the operator's, of the message or of its first part; unique within the operator for ever
 * @param text as typed, whole; may be empty
 * @param at when the operator's message centre received it, the last part of it (rule R70)
 */
public record ShortCodeMessage(Operator operator, String id, Phone phone, String text, Instant at) {}
