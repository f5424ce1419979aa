package az.icaze.prolongation;

/** The way of an application (rules.md 12). */
public enum ProlongationState {
    /** Filled out; PIN2 has not been typed yet. */
    DRAFT,
    /** Signed; waits for the operator to renew the service (rules R68, R77). */
    PENDING_SERVICE,
    /** The service is renewed; the new certificates are due within one business day (rule R74). */
    PROCESSING,
    /** The new certificates are there. */
    DONE,
    /** The service was not renewed while the application was kept (rule R77). */
    EXPIRED,
    /** Taken back by the holder. */
    WITHDRAWN,
    /** It came to nothing, for the reason that stands with it; a visit to ASXM leads on (rule R84). */
    REJECTED;

    /** Whether it is signed, and what it asks for is yet to come. */
    public boolean underWay() {
        return this == PENDING_SERVICE || this == PROCESSING;
    }
}
