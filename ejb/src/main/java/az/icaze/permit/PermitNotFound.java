package az.icaze.permit;

import az.icaze.Refusal;

/** No such permit, or it is another organisation's: the two look the same. */
public final class PermitNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    PermitNotFound() {
        super("permit-not-found");
    }

    @Override
    public int status() {
        return 404;
    }
}
