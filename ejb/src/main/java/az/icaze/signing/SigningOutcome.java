package az.icaze.signing;

import java.util.Locale;

/**
 * How a session ended. Each has its own text and next step for the person: {@link #key()} and {@code <key>.next}.
 * What the telephone reports keeps its name (rules R101, R120, R121); the rest is what the house finds.
 */
public enum SigningOutcome {
    OK,
    CANCELLED,
    TIMEOUT,
    PHONE_ABSENT,
    PIN_BLOCKED,
    ERROR_0035,
    SIM_ERROR,
    DELIVERY_ERROR,
    /** The signature does not hold over what was asked, or was made with the key of the other purpose. */
    SIGNATURE_INVALID,
    CERTIFICATE_EXPIRED,
    /** Revoked, not of this organisation, or not yet there. */
    CERTIFICATE_UNUSABLE,
    /** By the holder, who reported his telephone lost, say; or by the authority. */
    CERTIFICATE_SUSPENDED,
    SERVICE_SUSPENDED,
    SERVICE_EXPIRED,
    /** The service's type no longer covers the certificate (rule D3). */
    SERVICE_TYPE,
    /** Another SIM card than the one the certificate was made for (rule R96). */
    SIM_CHANGED,
    /** The PUK was typed wrong three times (rule R104). */
    PUK_BLOCKED,
    /** The holder gave the service up (rule R97). */
    SERVICE_CANCELLED;

    /** As {@link #key()}, of a sign-in: what is blocked is PIN1 there, and PIN2 elsewhere (rules R98, R101). */
    public String keyOfSignIn() {
        return this == PIN_BLOCKED ? "outcome.pin1-blocked" : key();
    }

    /** Of the text that says what happened; the next step stands under this key with {@code .next} appended. */
    public String key() {
        return "outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
