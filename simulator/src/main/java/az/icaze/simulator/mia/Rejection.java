package az.icaze.simulator.mia;

/** Why the ministry does not take a permit. */
record Rejection(Code code, String detail) {

    /** The codes the ministry publishes; see {@code docs/mia/}. */
    enum Code {
        /** The event is not what the published schema says. */
        SCHEMA,
        /** The signature does not stand for what the event says, or nobody known stands behind it. */
        SIGNATURE,
        /** A rule of the ministry forbids it. */
        RULE
    }
}
