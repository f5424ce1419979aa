package az.icaze.signing;

import az.icaze.Refusal;

/** The telephone still shows an earlier request, at most for another two minutes: one prompt at a time. */
public final class PromptAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PromptAlreadyOpen() {
        super("prompt-already-open");
    }
}
