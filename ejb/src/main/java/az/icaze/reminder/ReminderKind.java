package az.icaze.reminder;

/** On what occasion a holder is reminded (rule R86). */
enum ReminderKind {
    /** The certificate ends, and nobody has applied for its prolongation. */
    APPLY,
    /** An application waits for the service to be renewed. */
    SEND_WORD,
    /** The certificate has ended, and nobody had applied. */
    VISIT
}
