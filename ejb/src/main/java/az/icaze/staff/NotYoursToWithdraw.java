package az.icaze.staff;

import az.icaze.Refusal;

/** Only the one who asked takes a question back. */
public final class NotYoursToWithdraw extends Refusal {

    private static final long serialVersionUID = 1L;

    NotYoursToWithdraw() {
        super("approval-not-yours-to-withdraw");
    }

    @Override
    public int status() {
        return 403;
    }
}
