package az.icaze.authority;

import az.icaze.identity.Fin;
import az.icaze.identity.OrganisationKind;
import az.icaze.identity.Voen;

/** Seals for tests of other rooms, which cannot make one. */
public final class Seals {

    private Seals() {}

    public static Seal ofDirector(Fin holder, Voen organisation) {
        return new Seal(
                holder,
                organisation,
                "Araz Logistika MMC",
                OrganisationKind.LEGAL_ENTITY,
                SealBasis.DIRECTOR,
                "4F19A208");
    }
}
