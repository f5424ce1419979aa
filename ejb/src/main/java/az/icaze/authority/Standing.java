package az.icaze.authority;

import az.icaze.certificate.Capabilities;
import az.icaze.certificate.Capabilities.Connection;
import az.icaze.certificate.Capabilities.Operation;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import java.util.List;
import java.util.Optional;

/** How a person stands to an organisation, by the state register of this moment (rules R16, R35). */
record Standing(Organisation organisation, Fin person) {

    /** Whether the organisation is offered at sign-in: his own, or one whose seal he holds or his signature is linked to. */
    boolean offered() {
        return connection() != Connection.NONE;
    }

    /** The types of certificate that act here, the better one first (rules R112–R117). */
    List<AsanImzaType> certificateTypes() {
        return Capabilities.actingFor(connection());
    }

    /**
     * Why he may seal with a certificate of this type; empty when he may not. Save for one's own VÖEN, the signature must
     * be linked to it as well (R35); the power that an employee needs here is the seal.
     */
    Optional<SealBasis> seal(AsanImzaType certificate) {
        boolean linked = organisation.linkedTo(person);
        return switch (new Capabilities(certificate, connection()).may(Operation.VOEN)) {
            case YES ->
                connection() == Connection.OWN_VOEN
                        ? Optional.of(SealBasis.OWN_VOEN)
                        : Optional.of(SealBasis.DIRECTOR).filter(basis -> linked);
            case WITHIN_POWERS ->
                Optional.of(SealBasis.SEAL_HOLDER).filter(basis -> linked && organisation.sealHeldBy(person));
            case NO -> Optional.empty();
        };
    }

    private Connection connection() {
        return Connection.of(organisation, person);
    }
}
