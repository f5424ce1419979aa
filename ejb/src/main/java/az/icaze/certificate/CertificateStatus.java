package az.icaze.certificate;

/** Where a certificate stands as people are told (rules.md 12): its state, and that its time is over where it was live. */
public enum CertificateStatus {

    /** Signed by the authority, waiting for a service that carries its type (rule R65). */
    ISSUED,

    /** In use. */
    ACTIVE,

    /** Its last valid date has passed (rule D1). */
    EXPIRED,

    /** Held back for a while. */
    SUSPENDED,

    /** Ended for good. */
    REVOKED,

    /** Replaced by a newer one. */
    SUPERSEDED;

    /** Whether it is, or can become, usable: neither its time is over nor has it ended. */
    public boolean standing() {
        return this == ISSUED || this == ACTIVE || this == SUSPENDED;
    }
}
