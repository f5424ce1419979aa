package az.icaze.pki;

/** What the examination of a certificate at one instant found. */
public enum ChainVerdict {

    /** Issued by us, valid at that instant, fit for the purpose. */
    TRUSTED,

    /** The last valid date of the certificate, or of an authority above it, has passed (rule D1). */
    EXPIRED,

    /** Its validity, or that of an authority above it, had not begun. */
    NOT_YET_VALID,

    /** An authority's certificate, or one of a person's other key (rule R98). */
    WRONG_PURPOSE,

    /** Not issued under our root, altered, or in a form we never issue. */
    UNTRUSTED
}
