package az.icaze.certificate;

/**
 * Why a certificate cannot be used now (rule D2), in the order in which it is asked. Of several certificates that are
 * all unusable the person is told the reason that comes last here: it is the one nearest to use.
 */
public enum Unusable {

    /** There is no certificate. */
    NONE,

    /** Revoked for good, for a reason that is not said of its own below. */
    REVOKED,

    /** Replaced by a newer one. */
    SUPERSEDED,

    /** Suspended by itself, at the holder's wish or by the authority. */
    SUSPENDED,

    /** Its validity has not begun. */
    NOT_YET_VALID,

    /** Its last valid date has passed (rule D1). */
    EXPIRED,

    /** No operator's service on the number: never was, blocked by its PUK, or cancelled (rules R97, R104). */
    NO_SERVICE,

    /** The holder gave the service up, and the certificates ended with it (rule R97). */
    SERVICE_CANCELLED,

    /** The PUK was typed wrong three times, and the certificates ended with the service (rule R104). */
    PUK_BLOCKED,

    /** The number has another SIM than the one the keys are on (rule R96). */
    SIM_CHANGED,

    /** The service's three years are over. */
    SERVICE_EXPIRED,

    /** The operator suspended the service, usually because the fee is unpaid (rule R92). */
    SERVICE_SUSPENDED,

    /** The service is of a type that does not carry this certificate (rules D3, R78), or not yet (rule R65). */
    SERVICE_TYPE,

    /** Issued, not active yet. */
    NOT_ACTIVATED
}
