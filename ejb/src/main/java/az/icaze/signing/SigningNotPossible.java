package az.icaze.signing;

import az.icaze.Refusal;

/** The signer has no certificate to sign with at this moment (rules D2, R14, R96). */
public final class SigningNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason decides the text: {@code refusal.signing-not-possible.<reason>} */
    SigningNotPossible(SigningOutcome reason) {
        super("signing-not-possible." + reason.key().substring("outcome.".length()));
    }
}
