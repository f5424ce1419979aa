package az.icaze.night;

/** Where a run stands. */
public enum RunState {

    /** For its turn: one runs at a time. */
    WAITING,

    RUNNING,

    /** More is due than usual: a person approves or abandons it, nothing is done until then. */
    HELD,

    /** By a person; goes on where it stopped when a person says so. */
    STOPPED,

    /** By a fault, or because its numbers do not add up; goes on like a stopped one. */
    FAILED,

    /** Every candidate is done, or refused with a reason. */
    DONE,

    /** Given up for good; what it did stays done. */
    ABANDONED;

    boolean waitsForPerson() {
        return this == HELD || this == STOPPED || this == FAILED;
    }
}
