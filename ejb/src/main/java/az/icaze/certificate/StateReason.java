package az.icaze.certificate;

/** Why a certificate was suspended or revoked; it stands in the register, in the audit trail and before the holder. */
public enum StateReason {

    /** The holder wished it, at ASXM, and kept the service. */
    HOLDER_REQUEST,

    /** The telephone or the SIM is lost; until it is found or replaced nobody shall sign with it. */
    PHONE_LOST,

    /** The number has a new SIM: the keys are on the old one (rule R96). */
    SIM_REPLACED,

    /** The PUK was entered wrongly three times (rule R104). */
    PUK_BLOCKED,

    /** The service was given up: by the holder with his signature, or at the operator (rule R97). */
    SERVICE_CANCELLED,

    /** The certificate says something wrong about its holder. */
    DATA_WRONG,

    /** Used against the rules. */
    MISUSE,

    /** The register of persons records the holder's death. */
    HOLDER_DEAD
}
