package az.icaze.staff;

import az.icaze.Refusal;

/** The decision belongs to a role that the person does not hold. */
public final class NotYoursToDecide extends Refusal {

    private static final long serialVersionUID = 1L;

    NotYoursToDecide() {
        super("approval-not-yours");
    }

    @Override
    public int status() {
        return 403;
    }
}
