package az.icaze.simulator.command;

/** How a command ended, in the words of {@code docs/operator/}. */
enum Outcome {
    DONE,
    /** The balance was smaller; nothing was taken and nothing else was done. */
    INSUFFICIENT_FUNDS,
    /** No such number, no such service, or another state. Nothing was taken. */
    REFUSED
}
