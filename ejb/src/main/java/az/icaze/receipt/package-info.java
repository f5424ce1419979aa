/**
 * A Business or Governmental certificate beside the Citizen one, online (rules R59–R65): the holder applies and signs with
 * the PIN2 of his Citizen certificate; a clerk of ASXM takes the application from the queue, compares it with the state
 * registers, and approves it or says why not. The new pair is over the keys that his SIM has already.
 *
 * <pre>
 * Receipts.apply → state registers → Applying → telephone … SignatureGiven → ApplicationBySignature → queue
 * ReceiptDesk.claim → review → approve → state registers → Deciding → certificates, papers, text, operator
 * ServiceTypeTaken → WaitingCertificates → text
 * </pre>
 *
 * <p>The state registers are asked while no database connection is held; so the second clerk's yes is an act of this room
 * and no answer to a question of the room {@code staff}, which would be given inside a transaction: he looks at everything
 * anew, and the certificate bears the name of his day. The first clerk's yes stands with the application, the database
 * keeps the two apart, and neither is ever the applicant.
 *
 * <p>An application is in the hands of one clerk; if he does nothing for a while others may take it: found by the time of
 * his last act, so no job has to run. The order of locks is: session of signing, number, application. Whoever comes second
 * finds the application decided, withdrawn or in other hands, and is refused.
 *
 * <p>May import: identity, signing, certificate, pki, subscription, enrolment, document, sms, staff, audit, time.
 */
package az.icaze.receipt;
