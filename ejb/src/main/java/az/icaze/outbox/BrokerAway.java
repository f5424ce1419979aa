package az.icaze.outbox;

/** No connection to the broker, or it broke: try again later, no message is at fault. */
class BrokerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAway(Throwable cause) {
        super(cause);
    }
}
