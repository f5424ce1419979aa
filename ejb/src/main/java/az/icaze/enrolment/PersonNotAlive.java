package az.icaze.enrolment;

import az.icaze.Refusal;

/** The register of persons records the death of the applicant. */
final class PersonNotAlive extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonNotAlive() {
        super("person-not-alive");
    }
}
