package az.icaze.certificate;

import az.icaze.Refusal;
import java.util.Locale;

/** The User ID stays as it was (rule R109). */
final class UserIdNotChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against the new one. */
    enum Reason {
        /** It is the one he has. */
        SAME,
        /** Somebody else has it on this number. */
        TAKEN,
        /** Anybody would try it among the first, or it is part of the number. */
        GUESSED,
        /** The person has none on this number. */
        NONE
    }

    UserIdNotChanged(Reason reason) {
        super("user-id-not-changed." + reason.name().toLowerCase(Locale.ROOT));
    }
}
