package az.icaze.mia;

/** A message on the queue of answers that is none; says what is wrong with it, and nothing of what is in it. */
class AnswerNotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerNotUnderstood(String what, Throwable cause) {
        super("Answer of the Ministry: " + what, cause);
    }
}
