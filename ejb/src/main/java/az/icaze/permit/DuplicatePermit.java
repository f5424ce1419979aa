package az.icaze.permit;

import az.icaze.Refusal;

/** The same employer already has a permit for this person whose nights and areas overlap (rule R13). */
final class DuplicatePermit extends Refusal {

    private static final long serialVersionUID = 1L;

    DuplicatePermit(String number) {
        super("duplicate-permit", number);
    }
}
