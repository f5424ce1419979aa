package az.icaze.receipt;

import az.icaze.Refusal;
import java.util.Locale;

/** A clerk can do nothing with an application that is not, or not any more, in his hands. */
public final class NotInYourHands extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Where it is instead. */
    enum Reason {
        /** The applicant took it back. */
        WITHDRAWN,
        /** It is decided. */
        DECIDED,
        /** It waits in the queue: nobody has taken it, or he has put it back. */
        NOT_TAKEN,
        /** Another clerk has taken it. */
        WITH_ANOTHER,
        /** He has approved it already: another clerk decides (rule R62). */
        SECOND_CLERK,
        /** There is none of this number. */
        UNKNOWN
    }

    NotInYourHands(Reason reason) {
        super("not-in-your-hands." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
