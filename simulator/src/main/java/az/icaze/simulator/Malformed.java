package az.icaze.simulator;

/** What came from elsewhere is not written as agreed: 400 in REST; a message goes back to the broker. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(what);
    }

    Malformed(String what, Throwable cause) {
        super(what, cause);
    }
}
