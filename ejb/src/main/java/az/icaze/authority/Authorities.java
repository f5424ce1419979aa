package az.icaze.authority;

import az.icaze.certificate.Capabilities;
import az.icaze.certificate.Capabilities.Connection;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whom a person may act for, and whether he may seal for it. Asks the state register each time. */
@ApplicationScoped
public class Authorities {

    @Inject
    OrganisationRegister organisations;

    @Inject
    SealRefusals refusals;

    /**
     * The organisations a person may choose to act for (R16, R19): his own VÖEN, and those whose seal he holds or his
     * signature is linked to, each with the certificate that fits it. Whether he may seal there is asked later.
     *
     * @param certificates those he can use now, of which each organisation gets the best one
     * @return in the order of the register; empty when no certificate fits
     * @throws az.icaze.identity.RegisterUnavailable when the register does not answer
     */
    public List<ActingFor> choices(Fin person, List<UsableCertificate> certificates) {
        return organisations.ofPerson(person).stream()
                .map(organisation -> new Standing(organisation, person))
                .filter(Standing::offered)
                .flatMap(
                        standing -> best(standing, certificates)
                                .map(certificate -> acting(standing.organisation(), certificate))
                                .stream())
                .toList();
    }

    /**
     * The seal of the organisation the person acts for. Asked again at every write, so that authority lost during a
     * session ends with the next click (R16). A refusal is audited. Services ask outside a transaction, which the refusal
     * would roll back together with the audit entry, and which would wait for the register; who asks inside one takes the
     * refusal in.
     *
     * @throws SealAuthorityMissing without an organisation, without the seal or a signature linked to the VÖEN (R35, R118),
     *     or with a certificate of a type that cannot act for it (R112–R117)
     * @throws az.icaze.identity.RegisterUnavailable when the register does not answer: nothing is sealed on a memory
     */
    public Seal seal(SignedInPerson actor) {
        Optional<Seal> seal = held(actor);
        if (seal.isEmpty()) {
            refusals.record(actor);
            throw new SealAuthorityMissing();
        }
        return seal.get();
    }

    /**
     * Whether a page offers what needs the seal: nothing is refused, and nothing audited. While the register does not
     * answer it does; what is offered asks again.
     */
    public boolean offersSeal(SignedInPerson actor) {
        try {
            return held(actor).isPresent();
        } catch (RegisterUnavailable away) {
            return true;
        }
    }

    private Optional<Seal> held(SignedInPerson actor) {
        return actor.organisation()
                .flatMap(organisations::find)
                .map(organisation -> new Standing(organisation, actor.fin()))
                .flatMap(standing -> standing.seal(actor.certificateType())
                        .map(basis -> seal(actor, standing.organisation(), basis)));
    }

    /**
     * What the person may do in this session, with the certificate and for the organisation of it (rules R112–R117). An
     * organisation the register no longer connects him with counts as none.
     *
     * @throws az.icaze.identity.RegisterUnavailable when the register does not answer
     */
    public Capabilities capabilities(SignedInPerson actor) {
        Connection connection = actor.organisation()
                .flatMap(organisations::find)
                .map(organisation -> Connection.of(organisation, actor.fin()))
                .orElse(Connection.NONE);
        return new Capabilities(actor.certificateType(), connection);
    }

    /** By the order of types the organisation prefers, and of one type rather the certificate that names it. */
    private static Optional<UsableCertificate> best(Standing standing, List<UsableCertificate> certificates) {
        List<AsanImzaType> types = standing.certificateTypes();
        Optional<Voen> voen = Optional.of(standing.organisation().voen());
        return certificates.stream()
                .filter(certificate -> types.contains(certificate.type()))
                .min(Comparator.comparingInt((UsableCertificate certificate) -> types.indexOf(certificate.type()))
                        .thenComparing(
                                certificate -> !certificate.organisation().equals(voen)));
    }

    private static ActingFor acting(Organisation organisation, UsableCertificate certificate) {
        return new ActingFor(
                organisation.voen(),
                organisation.name(),
                organisation.kind(),
                certificate.type(),
                certificate.serial());
    }

    private static Seal seal(SignedInPerson actor, Organisation organisation, SealBasis basis) {
        return new Seal(
                actor.fin(),
                organisation.voen(),
                organisation.name(),
                organisation.kind(),
                basis,
                actor.certificateSerial());
    }
}
