package az.icaze.subscription;

/**
 * What a word about a service says. Of words of the same instant the later one here is heard last, so the one that takes
 * more away wins, whatever the order of arrival.
 */
enum WordKind {
    ACTIVATED("activated"),
    PROLONGED("prolonged"),
    TYPE_CHANGED("type-changed"),
    REACTIVATED("reactivated"),
    SUSPENDED("suspended"),
    SIM_REPLACED("sim-replaced"),
    BLOCKED("blocked"),
    CANCELLED("cancelled"),

    /** Our own: certificates were issued on a SIM. Its instant is by our clock, so it is not heard in the row. */
    CERTIFIED("certified");

    private final String action;

    WordKind(String action) {
        this.action = action;
    }

    /** In the audit trail. */
    String action() {
        return action;
    }
}
