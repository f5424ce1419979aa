/**
 * Who is signed in at the portal: a visit begins with a sign-in and ends once, by the person, by time, by a fourth
 * sign-in of the same person, or because nothing stands behind it any more. A row for each in the database, so that the
 * limits hold on all nodes together; what a browser's session remembers of the person stays with the server.
 *
 * <p>Whether a visit goes on is asked with every request of a page, by three primary keys: the visit, the certificate
 * (rule R19), the operator's service. So what ends it is felt with the next click, and nobody has to be told. A visit
 * that nobody asks about ends by time without a trace; it is written down when the person next signs in.
 *
 * <p>A person's own program visits like a browser; it shows a token ({@link az.icaze.visit.Passes}) where a browser has a
 * session.
 *
 * <p>Idle and total time go by the database's own clock, as leases do: the nodes must agree, and nobody is to be signed
 * out because the house's clock was moved.
 *
 * <p>May import: identity, certificate, audit, time.
 */
package az.icaze.visit;
