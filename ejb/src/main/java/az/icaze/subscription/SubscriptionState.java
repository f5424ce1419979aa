package az.icaze.subscription;

/**
 * Where an operator's service stands (rules.md 12). That its three years are over is not a state but a date: ask
 * {@link SubscriptionView#inForce}.
 */
public enum SubscriptionState {

    /** Switched on, and nothing stands against it. */
    ACTIVE,

    /** The monthly fee is unpaid (rule R92), or the operator said so; calls go on (rule R95). */
    SUSPENDED,

    /** The PUK was typed wrong three times: only another SIM helps (rule R104). */
    BLOCKED,

    /** The number has another SIM, and no certificate was issued on it yet (rule R96). */
    WAITING_CERT,

    /** The subscriber gave the service up (rule R97); the number goes on without it. */
    CANCELLED
}
