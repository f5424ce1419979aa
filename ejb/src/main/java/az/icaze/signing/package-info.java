/**
 * One authentication or one signature on the telephone: what is asked, the verification code, the answer, and whether
 * it holds. The room asks through {@code operator} and tells its own callers by {@link az.icaze.signing.SignatureGiven}
 * and {@link az.icaze.signing.SignatureNotGiven}, fired in the transaction that completes the session, so that a closed
 * browser loses nothing. PIN and PUK never come here (rules R98, R99).
 *
 * <p>A session lives 120 seconds and ends once. Every change of it happens under a lock on its row and looks at the
 * state first, so late, repeated and unknown answers change nothing. One prompt is open per telephone: an advisory lock
 * makes two starts for one number wait for each other, and a partial unique index stands behind it. Telephones are locked
 * before sessions, and sessions before what they are about.
 *
 * <p>Starting to sign in says nothing about who exists: the attempt is counted before anything is looked up, and a
 * wrong number and a wrong User ID meet the same query, the same work and the same refusal. What the right pair meets
 * (certificate expired, service suspended) is told as the outcome of a session that never rang.
 *
 * <p>The count of a number would let a stranger lock its holder out by typing the number three times. So an address
 * from which the number has signed in within the last 30 days has a count of its own, which a stranger elsewhere cannot
 * use up.
 *
 * <p>May import: identity, certificate, pki, subscription, operator, audit, time.
 */
package az.icaze.signing;
