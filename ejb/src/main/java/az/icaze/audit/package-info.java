/**
 * The trail of everything that was changed: who, for which organisation, with which certificate, from which state to
 * which, when (rule R31).
 *
 * <p>An entry is written in the transaction of the change it tells of, so neither exists without the other. Chaining
 * the entries inside that transaction was measured to cost two thirds of the rate of confirmations; therefore a sealer,
 * one per cluster, chains what has been committed once a second: a sequence without gaps, and an HMAC-SHA256 over the
 * previous seal and the entry with a key that is not in the database. Entries that no seal covers yet are counted and
 * shown.
 *
 * <p>The chain is verified in slices, because it grows for ever: each ends with a checkpoint under the same key, so that
 * nobody without the key can move it over links that were not looked at, and the next slice begins there. Pages of the
 * trail go from line to line by time, and a search that would take the database too long is refused.
 *
 * <p>A line names whom it is about where that is not the one who acts: nobody is signed in yet when a sign-in begins or
 * fails. A person is found by both.
 *
 * <p>The application's role may insert entries and seals and read them; it may change or delete neither.
 *
 * <pre>
 * Audit.record ─(same transaction)→ audit_entry, audit_unsealed
 * SealerTimer, each second ─→ Sealer ─→ audit_seal
 * AlarmTimer, each minute ─→ every room's Unanswered ─→ Alarms: the log says ALARM, and a line here
 * AuditTrail.verify ─→ ChainWalk: a slice of both, to the first line that does not fit; audit_checkpoint
 * </pre>
 *
 * <p>May import: identity, time.
 */
package az.icaze.audit;
