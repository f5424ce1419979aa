package az.icaze.outbox;

/**
 * A text to a telephone that waits to be carried past the broker.
 *
 * @param sequence its place in the outbox
 * @param reference the id it was left with
 * @param orderKey texts with the same key arrive in the order of their writing
 * @param body JSON, as it would go to the broker
 * @param failures how often it was tried in vain
 */
public record WaitingText(long sequence, String reference, String orderKey, String body, int failures) {}
