package az.icaze.callcentre;

import az.icaze.Refusal;

/** An operator takes no call in his own name. */
final class CallAboutOneself extends Refusal {

    private static final long serialVersionUID = 1L;

    CallAboutOneself() {
        super("call-about-oneself");
    }

    @Override
    public int status() {
        return 403;
    }
}
