package az.icaze.subscription;

/** How a service stands with the monthly fee. */
public enum FeeStanding {

    /** There is none for its type (rule R90). */
    NONE,

    /** Nothing is owed; the next one is due on {@link FeeView#next}. */
    PAID,

    /** The operator has been asked to take it and has not answered yet. */
    ASKED,

    /** The balance was too small: the service is suspended until it is enough (rules R92, R93). */
    UNPAID
}
