package az.icaze.simulator.operator;

/** How the Asan İmza service of a number stands with its operator. */
public enum ServiceState {
    ACTIVE,
    SUSPENDED,
    /** The PUK was wrong three times (R104); only another SIM card helps. */
    BLOCKED,
    /** The person gave it up (R97). */
    CANCELLED
}
