/**
 * The mobile operators: which one serves a number, what they tell us ({@code operator.events}), what we ask of them
 * ({@code operator.commands}), and the requests we put on a person's telephone ({@code operator.prompts}). The wire
 * format is published in {@code docs/operator/}.
 *
 * <p>An event is taken in one database transaction together with its inbox row, unique per operator and event id, so a
 * repeat changes nothing; what cannot be read is thrown back to the broker and ends in the dead-letter queue. The room
 * knows no subscription and no session: it fires what happened, and the rooms above observe it in the same transaction.
 *
 * <p>A command leaves through the outbox and is named by a reference that is never random, so that neither a crash nor a
 * race nor the broker makes two of one; its answer comes as an event with the same reference. The operators listen to one
 * queue and each takes what carries its name.
 *
 * <p>Prompts are the one exception to the outbox: a prompt that comes after its session is worthless and one that comes
 * twice is dangerous. So they go out right after commit, not persistent, with the rest of the session as time to live,
 * and are never sent again.
 *
 * <p>May import: identity, outbox, audit.
 */
package az.icaze.operator;
