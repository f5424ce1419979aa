package az.icaze.authority;

import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whom a person may act for, and whether he may seal for it. Asks the state register each time. */
@ApplicationScoped
public class Authorities {

    @Inject
    OrganisationRegister organisations;

    /**
     * The seal of the organisation the person acts for. Asked again at every write, so that authority lost during a
     * session ends with the next click (R16).
     *
     * @throws SealAuthorityMissing without an organisation, without the seal or a signature linked to the VÖEN (R35, R118),
     *     or with a certificate of a type that cannot act for it (R112–R117)
     * @throws az.icaze.identity.RegisterUnavailable when the register does not answer: nothing is sealed on a memory
     */
    public Seal seal(SignedInPerson actor) {
        Organisation organisation =
                actor.organisation().flatMap(organisations::find).orElseThrow(SealAuthorityMissing::new);
        Standing standing = new Standing(organisation, actor.fin());
        if (!standing.certificateTypes().contains(actor.certificateType())) {
            throw new SealAuthorityMissing();
        }
        SealBasis basis = standing.seal().orElseThrow(SealAuthorityMissing::new);
        return new Seal(
                actor.fin(),
                organisation.voen(),
                organisation.name(),
                organisation.kind(),
                basis,
                actor.certificateSerial());
    }
}
