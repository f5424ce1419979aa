package az.icaze.enrolment;

import az.icaze.pki.Pkcs10;
import jakarta.persistence.Embeddable;

/** What the SIM card was asked for and answered: two certificate requests that prove it holds the keys (rule R56). */
@Embeddable
class CardKeys {

    /** How often it was asked. */
    private int keysAsked;

    private byte[] authenticationRequest;
    private byte[] signingRequest;

    /** Asks once more; what was there counts no longer. */
    void ask() {
        keysAsked++;
        forget();
    }

    void forget() {
        authenticationRequest = null;
        signingRequest = null;
    }

    void take(Pkcs10 authentication, Pkcs10 signing) {
        authenticationRequest = authentication.der();
        signingRequest = signing.der();
    }

    int asked() {
        return keysAsked;
    }

    Pkcs10 authentication() {
        return new Pkcs10(authenticationRequest);
    }

    Pkcs10 signing() {
        return new Pkcs10(signingRequest);
    }

    /** Whether these keys are those, in whatever request they came. */
    boolean are(Pkcs10 authentication, Pkcs10 signing) {
        return authenticationRequest != null
                && authentication().keyFingerprint().equals(authentication.keyFingerprint())
                && signing().keyFingerprint().equals(signing.keyFingerprint());
    }
}
