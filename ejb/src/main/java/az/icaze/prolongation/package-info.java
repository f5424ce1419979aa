/**
 * Prolonging certificates online (rules R66–R84): the holder applies within the last thirty days and signs with PIN2; when
 * the service has expired he sends the word to 8500; the operator renews the service; and within one business day the
 * certificates named in the application and carried by the renewed service are there anew.
 *
 * <p>One application is open per person and number. What is to be done is found by state: a sweep on every node takes the
 * applications whose service is renewed, and those kept too long, each in a transaction of its own, so a crash delays and
 * loses nothing; several nodes, and several hands on each, share the work. The order of locks is: session of signing,
 * number, application.
 *
 * <p>The sweep does all of it within seconds. The night's jobs look for the same again, by the same state, and count: what
 * the sweep of every node left behind for whatever reason is closed or completed at night, or stands there as refused.
 *
 * <p>May import: identity, signing, certificate, pki, subscription, operator, document, sms, night, audit, time.
 */
package az.icaze.prolongation;
