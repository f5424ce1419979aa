package az.icaze.smpp;

/** A deliver_sm of which nothing can be made, however often it comes. */
class UnreadableDelivery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason never what stands in the message: it goes to the log */
    UnreadableDelivery(String reason) {
        super(reason);
    }

    UnreadableDelivery(String reason, RuntimeException cause) {
        super(reason, cause);
    }
}
