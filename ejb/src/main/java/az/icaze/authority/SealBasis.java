package az.icaze.authority;

/** Why somebody may seal for an organisation. */
public enum SealBasis {
    /** Leads it, by the state register, with a signature linked to its VÖEN. */
    DIRECTOR,
    /** Holds its seal beside the director, by the state register, with a signature linked to its VÖEN. */
    SEAL_HOLDER,
    /** An entrepreneur for his own VÖEN: the seal is implied (R16, R112). */
    OWN_VOEN
}
