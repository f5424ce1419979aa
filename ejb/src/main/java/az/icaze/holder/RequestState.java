package az.icaze.holder;

/** Where something stands that a holder asked for himself. */
enum RequestState {
    /** PIN2 was asked for. */
    ASKED,
    /** It was signed; somebody else is yet to do it. */
    SIGNED,
    /** It was signed, and is so. */
    DONE,
    /** PIN2 was typed, but it had become impossible. */
    NOT_DONE,
    /** The same was asked for anew in its place. */
    REPLACED
}
