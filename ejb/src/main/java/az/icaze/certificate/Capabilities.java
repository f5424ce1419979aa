package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be done with a certificate: the one place that answers by its type (rules R112–R117). What the rules do not
 * grant is refused.
 *
 * @param connection of the holder to the organisation in question; {@link Connection#NONE} where it is about none
 */
public record Capabilities(AsanImzaType certificate, Connection connection) {

    /** Better ones first: the one made for an organisation, before the one that only suffices for one's own VÖEN. */
    private static final List<AsanImzaType> PREFERRED =
            List.of(AsanImzaType.GOVERNMENTAL, AsanImzaType.BUSINESS, AsanImzaType.CITIZEN);

    /** What somebody wants to do. The first three are operations on his own behalf. */
    public enum Operation {
        /** His own affairs and data: personal operations. */
        PERSONAL,
        /** Letter, inquiry, suggestion, application, complaint or acknowledgment to the Online Clerical Section. */
        CORRESPONDENCE,
        /** Registering a legal entity with physical and local investment online. */
        LEGAL_ENTITY,
        /** Anything done for the organisation, with its VÖEN: declarations, invoices, permits. */
        VOEN
    }

    /** The answer of the rules. */
    public enum Answer {
        YES,
        /** As far as the director has given him the power: the seal in the register, or on the Management page. */
        WITHIN_POWERS,
        NO
    }

    /** How a person stands to an organisation, by the state register. */
    public enum Connection {
        NONE,
        /** An entrepreneur and his own VÖEN. */
        OWN_VOEN,
        EMPLOYEE_OF_INDIVIDUAL,
        DIRECTOR_OF_LEGAL_ENTITY,
        EMPLOYEE_OF_LEGAL_ENTITY,
        DIRECTOR_OF_STATE_BODY,
        EMPLOYEE_OF_STATE_BODY;

        /** An employee is whoever holds the seal beside the director, or has a signature linked to the VÖEN (rule R35). */
        public static Connection of(Organisation organisation, Fin person) {
            if (organisation.ownedBy(person)) {
                return OWN_VOEN;
            }
            if (!organisation.sealHeldBy(person) && !organisation.linkedTo(person)) {
                return NONE;
            }
            boolean director = organisation.ledBy(person);
            return switch (organisation.kind()) {
                case STATE_BODY -> director ? DIRECTOR_OF_STATE_BODY : EMPLOYEE_OF_STATE_BODY;
                case LEGAL_ENTITY -> director ? DIRECTOR_OF_LEGAL_ENTITY : EMPLOYEE_OF_LEGAL_ENTITY;
                case INDIVIDUAL -> EMPLOYEE_OF_INDIVIDUAL;
            };
        }

        private boolean isTo(OrganisationKind kind) {
            return switch (this) {
                case NONE -> false;
                case OWN_VOEN, EMPLOYEE_OF_INDIVIDUAL -> kind == OrganisationKind.INDIVIDUAL;
                case DIRECTOR_OF_LEGAL_ENTITY, EMPLOYEE_OF_LEGAL_ENTITY -> kind == OrganisationKind.LEGAL_ENTITY;
                case DIRECTOR_OF_STATE_BODY, EMPLOYEE_OF_STATE_BODY -> kind == OrganisationKind.STATE_BODY;
            };
        }
    }

    /** Whether the operation may be done with this certificate. */
    public Answer may(Operation operation) {
        return operation == Operation.VOEN ? forTheOrganisation() : onOnesOwnBehalf();
    }

    /** The types of certificate with which somebody so connected may act for the organisation, the better one first. */
    public static List<AsanImzaType> actingFor(Connection connection) {
        return PREFERRED.stream()
                .filter(type -> new Capabilities(type, connection).may(Operation.VOEN) != Answer.NO)
                .toList();
    }

    /** Whether a certificate of this type is made out for an organisation of this kind; a Citizen one never is. */
    public static boolean madeOutFor(AsanImzaType certificate, OrganisationKind kind) {
        return certificate != AsanImzaType.CITIZEN
                && connections(kind)
                        .anyMatch(connection -> actingFor(connection).contains(certificate));
    }

    private static Stream<Connection> connections(OrganisationKind kind) {
        return Arrays.stream(Connection.values()).filter(connection -> connection.isTo(kind));
    }

    private Answer forTheOrganisation() {
        return switch (certificate) {
            case CITIZEN -> connection == Connection.OWN_VOEN ? Answer.YES : Answer.NO;
            case BUSINESS ->
                switch (connection) {
                    case OWN_VOEN, DIRECTOR_OF_LEGAL_ENTITY -> Answer.YES;
                    case EMPLOYEE_OF_INDIVIDUAL, EMPLOYEE_OF_LEGAL_ENTITY -> Answer.WITHIN_POWERS;
                    case NONE, DIRECTOR_OF_STATE_BODY, EMPLOYEE_OF_STATE_BODY -> Answer.NO;
                };
            case GOVERNMENTAL ->
                switch (connection) {
                    case DIRECTOR_OF_STATE_BODY -> Answer.YES;
                    case EMPLOYEE_OF_STATE_BODY -> Answer.WITHIN_POWERS;
                    default -> Answer.NO;
                };
        };
    }

    /** A Business certificate without a VÖEN (rule R43) has nothing but these; a director's is for his office alone. */
    private Answer onOnesOwnBehalf() {
        return switch (certificate) {
            case CITIZEN -> Answer.YES;
            case BUSINESS ->
                switch (connection) {
                    case NONE, OWN_VOEN, EMPLOYEE_OF_INDIVIDUAL, EMPLOYEE_OF_LEGAL_ENTITY -> Answer.YES;
                    case DIRECTOR_OF_LEGAL_ENTITY, DIRECTOR_OF_STATE_BODY, EMPLOYEE_OF_STATE_BODY -> Answer.NO;
                };
            case GOVERNMENTAL -> Answer.NO;
        };
    }
}
