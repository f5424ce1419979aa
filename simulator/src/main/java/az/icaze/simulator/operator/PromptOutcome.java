package az.icaze.simulator.operator;

/** What becomes of a prompt, in the words of {@code operator.events}. */
public enum PromptOutcome {
    OK,
    CANCELLED,
    TIMEOUT,
    PHONE_ABSENT,
    PIN_BLOCKED,
    ERROR_0035,
    SIM_ERROR,
    DELIVERY_ERROR
}
