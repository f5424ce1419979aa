package az.icaze.permit;

import az.icaze.identity.Person;
import java.util.Optional;

/**
 * What the register of persons said about a draft's employee.
 *
 * @param person present when FIN and document number belong together
 * @param checkedDocument the document number that was compared, canonical; empty when none was
 */
record RegisterFacts(RegisterState state, String initials, Optional<Person> person, String checkedDocument) {}
