package az.icaze.callcentre;

import az.icaze.Refusal;

/** The answers are not those of one person with a certificate on this number; which of them is wrong is not said. */
final class CallerNotIdentified extends Refusal {

    private static final long serialVersionUID = 1L;

    CallerNotIdentified() {
        super("caller-not-identified");
    }

    @Override
    public int status() {
        return 403;
    }
}
