package az.icaze.signing;

import az.icaze.identity.SignedInPerson;

/**
 * A person signed with PIN2 and the signature holds. Fired in the transaction that completes the session; an observer
 * that throws undoes the completion, and the telephone's answer is delivered again. So an observer whose rule says no
 * (changed version, lost seal) keeps that as its own result and returns.
 *
 * @param signer as he was signed in when he asked
 */
public record SignatureGiven(SigningSubject subject, Signature signature, SignedInPerson signer) {}
