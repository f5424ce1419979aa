package az.icaze.simulator.portal;

/** The portal did not answer, or answered with something that is not of this interface; worth another try. */
public final class PortalAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortalAway(String what, Throwable cause) {
        super(what, cause);
    }
}
