package az.icaze.signing;

import az.icaze.Refusal;

/** Number and User ID do not belong together, or the number is unknown: never said which (rule R119). */
public final class PhoneNotRecognised extends Refusal {

    private static final long serialVersionUID = 1L;

    PhoneNotRecognised() {
        super("phone-not-recognised");
    }

    @Override
    public int status() {
        return 403;
    }
}
