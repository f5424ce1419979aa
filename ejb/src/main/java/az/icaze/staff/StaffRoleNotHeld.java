package az.icaze.staff;

import az.icaze.Refusal;

/** The person does not hold the role, or it has ended already. */
public final class StaffRoleNotHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    StaffRoleNotHeld() {
        super("staff-role-not-held");
    }
}
