package az.icaze.subscription;

import az.icaze.Refusal;

/** No file of an operator has this number. */
public final class NoSuchOperatorFile extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchOperatorFile() {
        super("operator-file-unknown");
    }

    @Override
    public int status() {
        return 404;
    }
}
