package az.icaze.simulator.demo;

import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.register.Person;
import java.util.List;
import java.util.Optional;

/**
 * A person to sign in as.
 *
 * @param codes as they were when the card was handed out; what the person set later is not known here (R99)
 * @param role what he or she is for: SEAL, EMPLOYEE, CITIZEN, ENTREPRENEUR, or the name of a staff role
 * @param service type of the operator's service
 */
public record DemoPerson(
        Person person, Line line, Cards.Codes codes, String role, ServiceType service, List<Wanted> certificates) {

    /** A certificate to apply for; organisation (VÖEN) and position in it go together. */
    public record Wanted(String type, Optional<String> organisation, Optional<String> position) {}

    public DemoPerson {
        certificates = List.copyOf(certificates);
    }

    public String name() {
        return person.givenName() + " " + person.surname();
    }
}
