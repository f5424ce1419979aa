package az.icaze.identity;

import java.util.Objects;
import java.util.Set;

/**
 * A taxpayer as the state register of organisations knows it.
 *
 * @param director who leads it; the entrepreneur himself for {@link OrganisationKind#INDIVIDUAL}
 * @param sealHolders who else may use its seal ({@code Möhür Vurma Səlahiyyəti}, R118)
 * @param linkedSignatures whose strengthened signature is linked to its VÖEN (R35)
 */
public record Organisation(
        Voen voen, String name, OrganisationKind kind, Fin director, Set<Fin> sealHolders, Set<Fin> linkedSignatures) {

    public Organisation {
        Objects.requireNonNull(voen, "voen");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(director, "director");
        sealHolders = Set.copyOf(sealHolders);
        linkedSignatures = Set.copyOf(linkedSignatures);
    }

    public boolean ledBy(Fin person) {
        return director.equals(person);
    }

    /** The director, or one of those the register names beside him (R16). */
    public boolean sealHeldBy(Fin person) {
        return ledBy(person) || sealHolders.contains(person);
    }

    /** Whether the person's strengthened signature is linked to the VÖEN (R35). */
    public boolean linkedTo(Fin person) {
        return linkedSignatures.contains(person);
    }

    /** An entrepreneur's own VÖEN (R112). */
    public boolean ownedBy(Fin person) {
        return kind == OrganisationKind.INDIVIDUAL && voen.isNaturalPerson() && ledBy(person);
    }
}
