package az.icaze.document;

/** What a document is. */
public enum DocumentKind {
    /** What a person asks for, signed by him (rules R56, R60, R67). */
    APPLICATION,
    /** To the contract with the operator, on acceptance and cancellation of the service (rule R56). */
    ANNEX,
    /** On the provision of certification services (rules R62, R76). */
    AGREEMENT,
    /** On the activation of certificates, with the User ID (rules R57, R76, R107). */
    NOTIFICATION,
    /** The certificates themselves (rules R62, R76). */
    CERTIFICATES
}
