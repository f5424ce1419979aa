package az.icaze.subscription;

/** How a service can end for the certificates on its SIM. */
public enum ServiceEnd {

    /** The PUK was typed wrong three times (rule R104). */
    PUK_BLOCKED,

    /** The number has another SIM, at the same operator or at another (rule R96). */
    SIM_REPLACED,

    /** The subscriber gave the service up (rule R97). */
    CANCELLED
}
