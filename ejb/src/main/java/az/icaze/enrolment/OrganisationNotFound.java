package az.icaze.enrolment;

import az.icaze.Refusal;

/** The register of organisations does not know this VÖEN. */
public final class OrganisationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganisationNotFound() {
        super("organisation-not-found");
    }
}
