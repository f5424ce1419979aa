package az.icaze.pki;

import az.icaze.Refusal;

/** A certification request is not signed by the key it asks a certificate for (RFC 2986, 3). */
public final class PossessionNotProven extends Refusal {

    private static final long serialVersionUID = 1L;

    PossessionNotProven() {
        super("possession-not-proven");
    }
}
