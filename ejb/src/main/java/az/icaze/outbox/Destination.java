package az.icaze.outbox;

/** Queues that the outbox feeds. */
public enum Destination {
    /** {@code mia.permits}: confirmed permits for the Ministry of Internal Affairs. */
    MIA_PERMITS,
    /** {@code operator.commands}: what the mobile operators are asked to do. */
    OPERATOR_COMMANDS
}
