package az.icaze.night;

import az.icaze.Refusal;
import java.util.Locale;

/** This cannot be ordered of that job or run, whenever it is asked. */
public final class NoSuchOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        UNKNOWN_JOB(404),
        UNKNOWN_RUN(404),

        /** It only takes back what a run of another did. */
        ONLY_UNDOES(409),

        /** It touches nobody, so that there is nothing to rehearse. */
        NOT_REHEARSED(409),

        /** Nothing was refused, or it is being tried again already. */
        NOTHING_REFUSED(409),

        NEVER_UNDONE(409),
        UNDONE_ALREADY(409),

        /** It did nothing, or all it did has been taken back. */
        NOTHING_TO_UNDO(409),

        /** What it was to do has been taken away, wholly or in part: it can only be abandoned. */
        WORK_LIST_GONE(409),

        /** Another run of the same job and day was asked for under this key. */
        KEY_USED(409);

        private final int status;

        Reason(int status) {
            this.status = status;
        }
    }

    private final int status;

    NoSuchOrder(Reason reason) {
        super("night-order." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.status = reason.status;
    }

    @Override
    public int status() {
        return status;
    }
}
