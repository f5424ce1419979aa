package az.icaze.sms;

/** Where a text stands. */
public enum TextState {
    /** On its way to the operator. */
    QUEUED,
    /** Waits: for the morning, for the next day's share of notices, or for the next try. */
    HELD,
    /** The operator's queue has it. */
    SENT,
    /** The telephone has it. */
    DELIVERED,
    /** Given up. */
    FAILED
}
