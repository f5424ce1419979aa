package az.icaze.subscription;

/** What became of one month's fee. */
enum FeeState {

    /** Due on its first day, or as soon as the service can be used again. */
    PLANNED,

    /** The operator is to take it. */
    ASKED,

    /** Taken; final. */
    PAID,

    /** The balance was too small; the month has not begun and begins with the day on which it can be taken (rule R94). */
    UNPAID,

    /** Not wanted any more: the service ended or has a type without a fee. */
    LAPSED
}
