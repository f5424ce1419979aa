package az.icaze.enrolment;

/** Why somebody left the desk without certificates (rule R55); he may come again. */
public enum RefusalReason {
    /** Something of what has to be shown is missing or not in order. */
    DOCUMENTS,
    /** The card or form is not his, or does not look genuine. */
    IDENTITY_DOUBTFUL,
    /** The SIM card is not there, or another one. */
    SIM,
    /** The application or the annex was not signed. */
    NOT_SIGNED,
    /** He changed his mind, or left. */
    WITHDRAWN,
    /** Anything else, said in the note. */
    OTHER
}
