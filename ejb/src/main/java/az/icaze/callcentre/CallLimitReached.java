package az.icaze.callcentre;

import az.icaze.Refusal;
import java.util.Locale;

/** Too many calls: for this person, or by this operator. */
final class CallLimitReached extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Whose calls there are too many of. */
    enum Whose {
        /** In vain, in the name of one person, within a day. */
        CALLER,
        /** In vain or altogether, by one operator within an hour. */
        OPERATOR
    }

    CallLimitReached(Whose whose) {
        super("call-limit-reached." + whose.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public int status() {
        return 429;
    }
}
