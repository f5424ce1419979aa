package az.icaze.enrolment;

import az.icaze.Refusal;

/** Too many applications of one person's, or that one clerk took, were refused within an hour (security catalogue B1). */
final class AttemptLimitReached extends Refusal {

    private static final long serialVersionUID = 1L;

    AttemptLimitReached() {
        super("attempt-limit");
    }

    @Override
    public int status() {
        return 429;
    }
}
