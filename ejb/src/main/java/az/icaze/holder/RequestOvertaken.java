package az.icaze.holder;

import az.icaze.Refusal;

/** What was asked for is not what it was when the telephone rang. */
final class RequestOvertaken extends Refusal {

    private static final long serialVersionUID = 1L;

    RequestOvertaken() {
        super("request-overtaken");
    }
}
