package az.icaze.pki;

import az.icaze.Refusal;

/** The key of a certification request is no point of the curve P-256 under its standard name. */
public final class KeyNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyNotAllowed() {
        super("key-not-allowed");
    }
}
