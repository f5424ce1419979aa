package az.icaze.permit;

import az.icaze.Refusal;

/** Nobody alive has this FIN (rule R21). */
public final class PersonNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonNotFound() {
        super("person-not-found");
    }
}
