package az.icaze.staff;

import az.icaze.Refusal;

/** The person holds the role already. */
public final class StaffRoleAlreadyHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    StaffRoleAlreadyHeld() {
        super("staff-role-already-held");
    }
}
