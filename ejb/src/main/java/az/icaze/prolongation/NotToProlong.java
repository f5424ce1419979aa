package az.icaze.prolongation;

import az.icaze.Refusal;
import java.util.Locale;

/** An application cannot be made, or taken back, as things stand. */
public final class NotToProlong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against it. */
    enum Reason {
        /** The window has not opened (rule R66); the argument is its first day. */
        TOO_EARLY,
        /** A certificate named is not there, or cannot be used now: it cannot be prolonged online (rules R67, R84). */
        NOT_USABLE,
        /** Business or Governmental was named without Citizen (rules.md 12). */
        CITIZEN_MISSING,
        /** There is an open application on the number already (rule R68). */
        ALREADY_APPLIED,
        /** There is nothing to take back. */
        NOTHING_TO_WITHDRAW,
        /** The operator is renewing the service, or has: too late to take the application back (rule R68). */
        UNDER_WAY
    }

    NotToProlong(Reason reason, Object... arguments) {
        super("not-to-prolong." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }
}
