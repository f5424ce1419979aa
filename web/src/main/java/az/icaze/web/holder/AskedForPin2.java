package az.icaze.web.holder;

import az.icaze.identity.AsanImzaType;
import java.util.Optional;

/**
 * PIN2 over an application on the number one is signed in with: awaited, or not given of late.
 *
 * @param receipt whether it is for a further certificate (rule R60); else to prolong (rule R67)
 * @param type of the certificate it is for
 * @param failure key of the text that says why it was not given; empty while it is awaited
 */
record AskedForPin2(boolean receipt, String number, AsanImzaType type, Optional<String> failure) {

    boolean awaited() {
        return failure.isEmpty();
    }
}
