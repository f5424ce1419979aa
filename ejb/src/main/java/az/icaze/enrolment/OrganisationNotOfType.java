package az.icaze.enrolment;

import az.icaze.Refusal;

/** Governmental is for state bodies, Business for the private sector, Citizen for nobody but oneself (rules R112–R117). */
public final class OrganisationNotOfType extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganisationNotOfType() {
        super("organisation-not-of-type");
    }
}
