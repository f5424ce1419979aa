package az.icaze.identity;

import az.icaze.Refusal;

/**
 * A state register did not answer in time or not understandably. A refusal and not a fault, because the person can do
 * something: enter the data by hand where the rule allows (R21), or come back later.
 */
public final class RegisterUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public RegisterUnavailable(Throwable cause) {
        super("register-unavailable");
        initCause(cause);
    }

    @Override
    public int status() {
        return 503;
    }
}
