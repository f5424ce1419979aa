package az.icaze.visit;

import java.util.Locale;

/**
 * Why a visit ended. Each but {@link #LEFT} has its own text and next step for the person: {@link #key()} and
 * {@code <key>.next}.
 */
public enum VisitEnd {
    /** The person signed out. */
    LEFT,
    /** Nothing was done for a quarter of an hour. */
    UNUSED,
    /** Eight hours had passed since the sign-in. */
    TOO_LONG,
    /** The same person signed in elsewhere, and this was the oldest of too many. */
    DISPLACED,
    /** The certificate of the visit can no longer be used (rule D2). */
    CERTIFICATE,
    /** The certificate of the visit is suspended, by its holder who reported a loss, say (rule R105). */
    SUSPENDED,
    /** The operator's service under the certificate does not carry it any more (rules D2, R92, R96). */
    SERVICE,
    /** The service was given up (rule R97). */
    GIVEN_UP;

    /** As it stands in an address: {@code too-long}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the text that says what happened. */
    public String key() {
        return "visit-end." + code();
    }
}
