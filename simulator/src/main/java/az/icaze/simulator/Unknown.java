package az.icaze.simulator;

/** Nothing is known under that number: 404 in REST. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unknown(String what) {
        super(what);
    }
}
