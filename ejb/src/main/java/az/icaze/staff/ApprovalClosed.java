package az.icaze.staff;

import az.icaze.Refusal;

/** The question was decided already, or its time has run out. */
public final class ApprovalClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    ApprovalClosed() {
        super("approval-closed");
    }
}
