package az.icaze.signing;

/** A signature that was asked for will not come. Fired in the transaction that completes the session. */
public record SignatureNotGiven(SigningSubject subject, SigningOutcome outcome) {}
