package az.icaze.authority;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import java.util.List;
import java.util.Optional;

/** How a person stands to an organisation, by the state register of this moment: the rules R16, R35 and R112–R117. */
record Standing(Organisation organisation, Fin person) {

    /** Whether the organisation is offered at sign-in: his own, or one whose seal he holds or his signature is linked to. */
    boolean offered() {
        return own() || organisation.sealHeldBy(person) || organisation.linkedTo(person);
    }

    /**
     * The types of certificate that act here, the better one first: Governmental for a state body (R117), Business for the
     * private sector (R113–R116), Citizen only for one's own VÖEN (R112).
     */
    List<AsanImzaType> certificateTypes() {
        if (own()) {
            return List.of(AsanImzaType.BUSINESS, AsanImzaType.CITIZEN);
        }
        return switch (organisation.kind()) {
            case STATE_BODY -> List.of(AsanImzaType.GOVERNMENTAL);
            case LEGAL_ENTITY, INDIVIDUAL -> List.of(AsanImzaType.BUSINESS);
        };
    }

    /** Holding the seal is not enough: the signature must be linked to the VÖEN as well (R35), save for one's own. */
    Optional<SealBasis> seal() {
        if (own()) {
            return Optional.of(SealBasis.OWN_VOEN);
        }
        if (!organisation.linkedTo(person) || !organisation.sealHeldBy(person)) {
            return Optional.empty();
        }
        return Optional.of(organisation.ledBy(person) ? SealBasis.DIRECTOR : SealBasis.SEAL_HOLDER);
    }

    private boolean own() {
        return organisation.ownedBy(person);
    }
}
