package az.icaze.simulator.phone;

/** What a telephone does by itself with the next prompt, before anybody can touch it. */
public enum Handset {
    /** Shows the prompt; the person decides. */
    NORMAL,
    /** The operator cannot carry the answer (R121). */
    ERROR_0035,
    /** The network does not find the telephone. */
    PHONE_ABSENT,
    /** The card does not work. */
    SIM_ERROR,
    /** The prompt cannot be delivered. */
    DELIVERY_ERROR,
    /** The telephone reports that nobody answered. */
    TIMEOUT,
    /** Nothing comes back at all. */
    SILENT,
    /** The card signs with another key than the one in the certificate. */
    WRONG_SIGNATURE
}
