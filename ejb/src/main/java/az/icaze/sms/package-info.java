/**
 * Short messages, out and in, and the language of a number.
 *
 * <pre>
 * a room ─→ TextMessages.send ─→ sms_message ─→ Dispatch ─→ operator.commands ─→ SENT ─→ receipt ─→ DELIVERED
 *                                    ↑ HELD: quiet hours, daily limit, next try │ not delivered
 *                                    └──────────────── sweep ←──────────────────┘
 * operator.events ─→ ShortCodeMessages ─(parts joined)→ ShortCodeMessage, which the rooms above observe
 * </pre>
 *
 * <p>A text goes out once per reference, for ever: who sends it again, after a crash or in a race, sends nothing. What
 * waits is found by its state, so that nothing is lost with a node. Receipts may come in any order and before the broker
 * has said that it took the message; one delivery is believed whatever comes before or after it.
 *
 * <p>A text is personal. It is kept only while it may have to be sent again, and emptied when it was delivered or given
 * up, or three days after it was sent when no receipt came. No page and no service shows it, not to staff either:
 * template, number, state and times are what remains, and what the audit trail holds. Parts of an incoming message are
 * gone minutes after they came.
 *
 * <p>Each room adds its own texts: a constant of {@link az.icaze.sms.TextTemplate} with the names of its arguments, and
 * its wording in {@code sms_az}, {@code sms_en} and {@code sms_ru}.
 *
 * <p>May import: identity, operator, outbox, audit, time.
 */
package az.icaze.sms;
