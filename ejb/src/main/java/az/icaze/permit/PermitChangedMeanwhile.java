package az.icaze.permit;

import az.icaze.Refusal;

/** Someone else changed the draft since it was shown (rules R23, R24). */
public final class PermitChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    PermitChangedMeanwhile() {
        super("permit-changed-meanwhile");
    }
}
