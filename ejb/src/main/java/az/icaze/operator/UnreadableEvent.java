package az.icaze.operator;

/** A message on {@code operator.events} that is not one of the published events; it ends in the dead-letter queue. */
class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason names the field, never what stands in it: it goes to the log */
    UnreadableEvent(String reason) {
        super("Unreadable operator event: " + reason);
    }

    UnreadableEvent(String reason, RuntimeException cause) {
        super("Unreadable operator event: " + reason, cause);
    }
}
