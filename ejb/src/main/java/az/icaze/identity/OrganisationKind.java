package az.icaze.identity;

/** The three kinds of applicant (R12). */
public enum OrganisationKind {
    /** A state or municipal body. */
    STATE_BODY,
    /** A legal person of the private sector. */
    LEGAL_ENTITY,
    /** An entrepreneur, with a VÖEN of his own that ends in 2. */
    INDIVIDUAL
}
