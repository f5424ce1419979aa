package az.icaze.signing;

import az.icaze.Refusal;

/** No proof to collect under this id: unknown, still running, not OK, too old, or collected before. */
public final class SignInNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInNotReady() {
        super("sign-in-not-ready");
    }

    @Override
    public int status() {
        return 403;
    }
}
