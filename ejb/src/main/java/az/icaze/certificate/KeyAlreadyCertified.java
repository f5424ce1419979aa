package az.icaze.certificate;

import az.icaze.Refusal;

/** A key is certified for another person, on another SIM or for the other purpose. */
final class KeyAlreadyCertified extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyAlreadyCertified() {
        super("key-already-certified");
    }
}
