/**
 * The register of certificates: the second clock of rule D2. A pair (authentication behind PIN1, signing behind PIN2)
 * per type; the pairs of several types share the two keys of one SIM. It says who holds what, under which User ID, and
 * whether it can be used now.
 *
 * <p>Usable is one pure function, {@code Certificate.unusable}, of the certificate, the operator's service and an
 * instant; nothing of it is stored, so that no job must run for a certificate to expire, and a suspended service needs no
 * write here. A person is asked for by FIN and number, because a number may have belonged to someone else before.
 *
 * <p>A duplicate SIM needs no event either: a certificate remembers the ICCID it was issued on, and rule D2 compares it
 * with the service's (rule R96). The next issue on the number revokes what is left on other SIMs.
 *
 * <p>Keys are claimed before anything is issued: one key is one person's, on one SIM, for one purpose, for ever. The
 * database's role can add to these tables and move a state; it can neither change nor delete what was certified.
 *
 * <p>May import: identity, pki, subscription, audit, time.
 */
package az.icaze.certificate;
