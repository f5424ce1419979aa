package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.pki.SubjectOrganisation;
import java.util.Optional;

/**
 * What is applied for, in the words of the state registers.
 *
 * @param person as the register of persons has the applicant now
 */
record Asked(Person person, AsanImzaType type, Optional<SubjectOrganisation> organisation) {}
