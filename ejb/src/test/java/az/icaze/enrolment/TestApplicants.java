package az.icaze.enrolment;

import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.PersonRegister;

/** What the state registers say of applicants, for tests of this room and of those above. */
public final class TestApplicants {

    private TestApplicants() {}

    public static Applicants over(PersonRegister persons, OrganisationRegister organisations) {
        Applicants applicants = new Applicants();
        applicants.persons = persons;
        applicants.organisations = organisations;
        return applicants;
    }
}
