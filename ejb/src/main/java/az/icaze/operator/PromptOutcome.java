package az.icaze.operator;

/** How a prompt ended, as the operator tells it (rules R101, R120, R121; domain.md 2.3). */
public enum PromptOutcome {
    /** The right PIN was typed; only this one comes with a signature. */
    OK,
    /** The person refused. */
    CANCELLED,
    /** Nobody answered in time. */
    TIMEOUT,
    /** The telephone is off or out of reach. */
    PHONE_ABSENT,
    /** The PIN of this purpose is blocked; how many tries were left is never told. */
    PIN_BLOCKED,
    /** The telephone shows "Error 0035" or "Please try again": balance, or outgoing messages barred. */
    ERROR_0035,
    /** The SIM card could not do it. */
    SIM_ERROR,
    /** The prompt did not reach the telephone. */
    DELIVERY_ERROR
}
