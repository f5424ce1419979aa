package az.icaze.signing;

import java.util.Optional;

/**
 * What became of a signature that was examined.
 *
 * @param proof there only when the outcome is OK
 */
record Judgement(SigningOutcome outcome, Optional<Proof> proof) {

    static Judgement holds(Proof proof) {
        return new Judgement(SigningOutcome.OK, Optional.of(proof));
    }

    static Judgement fails(SigningOutcome outcome) {
        return new Judgement(outcome, Optional.empty());
    }
}
