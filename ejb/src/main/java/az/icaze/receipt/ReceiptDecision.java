package az.icaze.receipt;

/** What a clerk's yes has led to (rules R62, R65). */
public enum ReceiptDecision {
    /** Another clerk is to say yes, too. */
    PROPOSED,
    /** The certificates are issued and can be used. */
    ACTIVE,
    /** They are issued and wait for a service of their type; the operator is asked for it. */
    WAITS,
    /** They wait, and the operator could not be asked: the holder has to. */
    WAITS_FOR_HOLDER
}
