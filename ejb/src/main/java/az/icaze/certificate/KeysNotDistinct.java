package az.icaze.certificate;

import az.icaze.Refusal;

/** One and the same key is to identify and to sign (rule R98). */
final class KeysNotDistinct extends Refusal {

    private static final long serialVersionUID = 1L;

    KeysNotDistinct() {
        super("keys-not-distinct");
    }
}
