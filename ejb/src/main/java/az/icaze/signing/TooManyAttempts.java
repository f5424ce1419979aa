package az.icaze.signing;

import az.icaze.Refusal;

/** Too many unsuccessful starts for this number or from this address; known and unknown numbers count alike. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param minutes after how many minutes the count is empty at the latest */
    TooManyAttempts(long minutes) {
        super("too-many-attempts", minutes);
    }

    @Override
    public int status() {
        return 429;
    }
}
