package az.icaze.night;

import az.icaze.Refusal;

/** What the run did can be taken back within a set time after its end only. */
public final class UndoTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param hours how long it could */
    UndoTooLate(int hours) {
        super("night-undo-too-late", hours);
    }
}
