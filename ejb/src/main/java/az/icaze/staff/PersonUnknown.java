package az.icaze.staff;

import az.icaze.Refusal;

/** The state register knows no living person with this FIN. */
public final class PersonUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonUnknown() {
        super("staff-person-unknown");
    }
}
