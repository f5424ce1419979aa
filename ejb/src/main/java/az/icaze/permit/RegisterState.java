package az.icaze.permit;

/** What the state register of persons says about the employee of a draft (rule R21). */
public enum RegisterState {
    /** The FIN is known, the document number was not given or is another one: only initials are shown. */
    INITIALS_ONLY,
    /** FIN and document number belong together: name, patronymic and birth date are the register's, not typed ones. */
    VERIFIED,
    /** The register could not be asked: name, patronymic and birth date are typed, and the Ministry is told so. */
    UNVERIFIED
}
