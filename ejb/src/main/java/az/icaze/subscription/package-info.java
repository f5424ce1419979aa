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
 * <p>May import: identity, operator, audit, time.
 */
package az.icaze.subscription;
