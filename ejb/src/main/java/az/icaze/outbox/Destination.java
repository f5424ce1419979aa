package az.icaze.outbox;

/** Queues that the outbox feeds. */
public enum Destination {
    /** {@code mia.permits}: confirmed permits for the Ministry of Internal Affairs. */
    MIA_PERMITS,
    /**
     * {@code operator.commands}: what the mobile operators are asked to do. Several listen, and each takes what carries
     * its name in the property {@code operator}. Bodies are texts to persons and what is done with their telephones, so
     * none is kept once the broker has it.
     */
    OPERATOR_COMMANDS;

    /** The message property that says whose of several listeners a message is. */
    static final String RECIPIENT_PROPERTY = "operator";

    boolean forgetsWhatWasSent() {
        return this == OPERATOR_COMMANDS;
    }
}
