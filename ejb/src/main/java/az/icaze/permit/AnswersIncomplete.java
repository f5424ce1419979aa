package az.icaze.permit;

import az.icaze.Refusal;

/** Answers are missing or wrong: what they are, the draft lists (rules R24, R25). */
public final class AnswersIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    AnswersIncomplete() {
        super("answers-incomplete");
    }
}
