/**
 * The register of certificates: the second clock of rule D2. A pair (authentication behind PIN1, signing behind PIN2)
 * per type; the pairs of several types share the two keys of one SIM. It says who holds what, under which User ID, and
 * whether it can be used now.
 *
 * <p>Usable is one pure function, {@code Certificate.unusable}, of the certificate, the operator's service and an
 * instant; nothing of it is stored, so that no job must run for a certificate to expire, and a suspended service needs no
 * write here. A person is asked for by FIN and number, because a number may have belonged to someone else before.
 *
 * <p>What does change a certificate: a newer one of its type, a suspension and its end, and the end of the service, which
 * revokes everything on the number in the transaction that hears of it (rules R96, R97, R104). Even before that the old
 * ones are dead: a certificate remembers the ICCID it was issued on, and rule D2 compares it with the service's. A pair
 * whose type the service does not carry waits as ISSUED and is activated when the service carries it (rule R65). The
 * database keeps the same table of ways: what has ended stays ended. Every change holds the number as the room
 * {@code subscription} does, so issue, prolongation and a replaced SIM come one after the other.
 *
 * <p>Keys are claimed before anything is issued: one key is one person's, on one SIM, for one purpose, for ever; a
 * prolongation keeps them, and a type that is added online is over those of the Citizen pair (rule R62). The database's role can add to these tables and move a state; it can neither change nor delete
 * what was certified.
 *
 * <p>What a certificate may do is {@link az.icaze.certificate.Capabilities}: nobody else decides that by its type.
 *
 * <p>May import: identity, pki, subscription, audit, time.
 */
package az.icaze.certificate;
