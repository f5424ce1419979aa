package az.icaze.sms;

/** Why a text was given up. */
enum Failure {
    /** More answers than a person asks for: two automatons talk to each other. */
    TOO_MANY,
    /** No operator serves the number. */
    NO_OPERATOR,
    /** The operator could not deliver it, each time it was tried. */
    NOT_DELIVERED
}
