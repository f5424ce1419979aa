package az.icaze.enrolment;

import az.icaze.Refusal;

/** A clerk has nothing to do with his own application. */
public final class OwnApplication extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnApplication() {
        super("own-application");
    }

    @Override
    public int status() {
        return 403;
    }
}
