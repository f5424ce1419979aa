package az.icaze.permit;

import az.icaze.identity.Fin;

/**
 * What a FIN alone reveals (rule R21, and B1 of the security catalogue): whether a form can be opened, and initials.
 *
 * @param initials such as {@code M. E. R.}; empty unless found
 */
public record LookedUpPerson(Fin fin, Outcome outcome, String initials) {

    /** How the register answered. */
    public enum Outcome {
        FOUND,
        /** Nobody alive has this FIN. */
        NOT_FOUND,
        /** The register is away: a form can be opened and is filled in by hand. */
        UNAVAILABLE
    }
}
