/**
 * The operator's service under a certificate: the first of the two clocks of rule D2. The operator decides about it and
 * tells us; this room keeps every word and answers for a number: which type, which SIM, in which state, until when.
 *
 * <p>Messages come at least once and may overtake each other. So nothing here depends on the order of arrival: the words
 * are kept, and the service is what all of them add up to, heard in the order of the operator's own time. Any order of
 * the same messages ends in the same service; what the rooms above hear is read off the service before and after.
 *
 * <p>That the three years are over is a matter of the date, not a state that something would have to set.
 *
 * <pre>
 * operator.events ─→ OperatorReports ─(a word)→ SubscriptionRegister ─→ subscription, ServiceRenewed, ServiceEnded
 *                                              ↑ unpaid, paid
 * CommandAnswered, BalanceIncreased ─→ FeeCollection ─→ FeeLedger ─→ subscription_fee, charge, suspend, restore
 * the night ─→ ChargeDue, SuspendUnpaid ─(many at once)→ subscription_fee, fee_suspension, charge, suspend, restore
 * file of a day ─→ OperatorFiles ─→ reconciliation_line ─→ ReconcileBalances ─(lost answers and payments)→ FeeLedger
 * ShortCodeMessage ─→ Dialogue ─→ SmsOutcome ─→ Reply, or prolong ─→ Prolonged or CommandAnswered ─→ Reply
 * </pre>
 *
 * <p>Whoever changes anything about a number holds it first, under one lock; so two messages, two nodes, or a night and a
 * payment never work at the same number. An operator is asked for one thing of a kind at a time, under a reference that
 * names it for ever: the same is never paid twice.
 *
 * <p>May import: identity, operator, sms, night, audit, time.
 */
package az.icaze.subscription;
