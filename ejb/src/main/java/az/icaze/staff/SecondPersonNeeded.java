package az.icaze.staff;

import az.icaze.Refusal;

/** Nobody decides what he asked for himself, or what is about himself. */
public final class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("second-person-needed");
    }

    @Override
    public int status() {
        return 403;
    }
}
