package az.icaze.permit;

import az.icaze.Refusal;

/** Too many look-ups found nobody (security catalogue B1): 30 an hour for a person, 300 a day for an organisation. */
final class LookUpLimitReached extends Refusal {

    private static final long serialVersionUID = 1L;

    LookUpLimitReached() {
        super("look-up-limit");
    }

    @Override
    public int status() {
        return 429;
    }
}
