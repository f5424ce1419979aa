/**
 * The mobile operators: which one serves a number, what they tell us ({@code operator.events}), and the requests we put
 * on a person's telephone ({@code operator.prompts}). The wire format is published in {@code docs/operator/}.
 *
 * <p>An event is taken in one database transaction together with its inbox row, unique per operator and event id, so a
 * repeat changes nothing; what cannot be read is thrown back to the broker and ends in the dead-letter queue. The room
 * knows no subscription and no session: it fires what happened, and the rooms above observe it in the same transaction.
 *
 * <p>Prompts are the one exception to the outbox: a prompt that comes after its session is worthless and one that comes
 * twice is dangerous. So they go out right after commit, not persistent, with the rest of the session as time to live,
 * and are never sent again.
 *
 * <p>May import: identity, outbox, audit.
 */
package az.icaze.operator;
