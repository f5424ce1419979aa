package az.icaze.enrolment;

import az.icaze.Refusal;
import java.util.Locale;

/** What was wanted at the desk cannot be done as things stand (rules R42, R55–R58). */
public final class NotAtDesk extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against it. */
    enum Reason {
        /** The applicant is too young (rule R42); the argument is the age. */
        TOO_YOUNG,
        /** The operator's service runs on another SIM card (rules R55, R96). */
        ANOTHER_SIM,
        /** He has certificates of this type on the number already. */
        ALREADY_HELD,
        /** They are suspended: that ends, or they are revoked, before he receives others (rule R105). */
        SUSPENDED,
        /** There is an open visit of his about the number; the argument is its number. */
        ALREADY_OPEN,
        /** Not everything on the list was shown (rule R48). */
        DOCUMENTS_MISSING,
        /** This step was done, or it is not its turn yet (rule R58). */
        NOT_THIS_STEP,
        /** Somebody else went on with it since it was shown. */
        CHANGED_MEANWHILE,
        /** No visit has this number. */
        NO_SUCH_VISIT,
        /** The SIM card was asked just now. */
        ASKED_JUST_NOW,
        /** For another reason than those on the list the note has to say which. */
        NOTE_MISSING
    }

    NotAtDesk(Reason reason, Object... arguments) {
        super("not-at-desk." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }
}
