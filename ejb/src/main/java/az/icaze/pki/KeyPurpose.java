package az.icaze.pki;

/** What one of a person's two keys is for, and which code opens it; never interchangeable (rule R98). */
public enum KeyPurpose {

    /** Identification: PIN1, key usage digitalSignature. */
    AUTHENTICATION,

    /** The electronic signature: PIN2, key usage nonRepudiation only. */
    SIGNING
}
