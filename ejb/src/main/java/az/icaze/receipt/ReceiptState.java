package az.icaze.receipt;

/** The way of an application (rules.md 12). */
public enum ReceiptState {
    /** Filled out; PIN2 has not been typed yet. */
    DRAFT,
    /** Signed; waits for a clerk, the first or the second (rules R61, R62). */
    SUBMITTED,
    /** In a clerk's hands. */
    UNDER_REVIEW,
    /** The certificates are issued (rule R62). */
    APPROVED,
    /** It came to nothing, for the reason that stands with it (rule R63). */
    REJECTED,
    /** Taken back by the holder. */
    WITHDRAWN;

    /** Whether a clerk has yet to decide it. */
    public boolean open() {
        return this == SUBMITTED || this == UNDER_REVIEW;
    }
}
