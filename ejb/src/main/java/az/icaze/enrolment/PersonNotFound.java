package az.icaze.enrolment;

import az.icaze.Refusal;

/** The register of persons does not know this FIN. */
public final class PersonNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonNotFound() {
        super("person-not-found");
    }
}
