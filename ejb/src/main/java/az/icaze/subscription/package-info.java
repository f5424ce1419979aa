/**
 * The operator's service under a certificate: the first of the two clocks of rule D2. The operator decides about it and
 * tells us; this room only keeps the last word and answers for a number: which type, which SIM, suspended or not, until
 * when.
 *
 * <p>Messages come at least once and may overtake each other. So nothing here depends on the order of arrival: the latest
 * activation wins by the operator's own time, and the latest word on suspension is kept beside it, per operator, even for
 * a number that is not known yet. Any order of the same messages ends in the same service.
 *
 * <p>That the three years are over is a matter of the date, not a state that something would have to set.
 *
 * <p>May import: identity, operator, audit, time.
 */
package az.icaze.subscription;
