package az.icaze.simulator.demo;

import az.icaze.simulator.operator.Line;
import az.icaze.simulator.register.Person;
import java.util.List;
import java.util.Optional;

/**
 * A person to sign in as.
 *
 * @param pin1 as printed on the card's flip side; what the person set later is not known here (R99)
 * @param puk absent on an eSIM (R100)
 * @param role what he or she is for: SEAL, EMPLOYEE, CITIZEN, ENTREPRENEUR, or the name of a staff role
 * @param service type of the operator's service, CITIZEN, BUSINESS or GOVERNMENTAL
 */
public record DemoPerson(
        Person person,
        Line line,
        String pin1,
        String pin2,
        Optional<String> puk,
        String role,
        String service,
        List<Wanted> certificates) {

    /** A certificate to apply for; organisation (VÖEN) and position in it go together. */
    public record Wanted(String type, Optional<String> organisation, Optional<String> position) {}

    public DemoPerson {
        certificates = List.copyOf(certificates);
    }

    public String name() {
        return person.givenName() + " " + person.surname();
    }
}
