package az.icaze.certificate;

/** Where a certificate stands (rules.md 12). That its last valid date has passed is not a state but a date. */
enum CertificateState {

    /** Signed by the authority, not yet activated by a clerk. */
    ISSUED,

    /** In use. */
    ACTIVE,

    /** Held back for a while; can become active again. */
    SUSPENDED,

    /** Ended for good: duplicate SIM, blocked PUK, cancellation, request. */
    REVOKED,

    /** Replaced by a newer one. */
    SUPERSEDED;

    /** Whether the certificate can still be, or become, usable. */
    boolean live() {
        return this == ISSUED || this == ACTIVE || this == SUSPENDED;
    }
}
