package az.icaze.holder;

/** Where a change of the User ID stands (rule R109). */
enum ChangeState {
    /** PIN2 was asked for. */
    ASKED,
    /** The new one counts. */
    DONE,
    /** PIN2 was typed, but the new one had become impossible. */
    NOT_DONE,
    /** Another was asked for in its place. */
    REPLACED
}
