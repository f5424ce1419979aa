package az.icaze.time;

import az.icaze.Refusal;

/** The server was started without {@code -Dicaze.clock=movable}: its clock shows the real time, always. */
public final class ClockNotMovable extends Refusal {

    private static final long serialVersionUID = 1L;

    ClockNotMovable() {
        super("clock-not-movable");
    }

    @Override
    public int status() {
        return 404;
    }
}
