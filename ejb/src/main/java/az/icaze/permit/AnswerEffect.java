package az.icaze.permit;

/** What an answer of the Ministry does to a permit. */
enum AnswerEffect {
    /** The usual way: sent, then answered. */
    MOVED,
    /** The answer was here before the relay had noted the sending: sent and answered at once. */
    OVERTOOK,
    /** The same answer once more: nothing. */
    REPEATED,
    /** The opposite of the first answer: the first one stands, and somebody must ask the Ministry. */
    CONTRADICTED
}
