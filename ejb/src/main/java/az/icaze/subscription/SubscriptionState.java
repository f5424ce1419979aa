package az.icaze.subscription;

/**
 * Where an operator's service stands (rules.md 12). That its three years are over is not a state but a date: ask
 * {@link SubscriptionView#inForce}.
 */
public enum SubscriptionState {

    /** The operator switched it on. */
    ACTIVE,

    /** The operator suspended it, usually because the fee is unpaid (rule R92); calls go on (rule R95). */
    SUSPENDED
}
