package az.icaze.receipt;

/** Why a clerk rejects an application (rule R63). */
public enum RejectionReason {
    /** What was signed about the applicant is not what the register of persons has. */
    PERSON_DIFFERS,
    /** The connection to the organisation is not confirmed. */
    ORGANISATION_NOT_CONFIRMED,
    /** The position in the organisation is not confirmed. */
    POSITION_NOT_CONFIRMED,
    /** The Citizen certificate cannot be used any more: a visit leads on (rule R59). */
    CITIZEN_NOT_USABLE,
    /** Anything else; the clerk's own words say it. */
    OTHER
}
