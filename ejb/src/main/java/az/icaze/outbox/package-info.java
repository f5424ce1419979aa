/**
 * What must leave the house after a commit, and what came in once.
 *
 * <p>A message for another house is a row written in the transaction of the change it tells of; a relay moves rows to
 * the broker afterwards. So a change is told if and only if it was committed, and no broker has to be up for a
 * commit. (XA would promise the same at a fifth of the rate, with in-doubt transactions after each crash.)
 *
 * <pre>
 * Outbox.put ─(same transaction)→ outbox_message
 * after commit, and 5 times a second ─→ Relay ─→ broker ─→ row marked as sent, event MessageSent
 * listener ─→ Inbox.firstTime ─(same transaction)→ the work
 * </pre>
 *
 * <p>One relay works at a time in the cluster, under an advisory lock, in ascending order. The message id is the
 * broker's duplicate-detection id; a crash between sending and marking sends the batch again and the broker drops
 * what it knows. In a transacted session one known message fails the whole batch, so the relay then sends one by one,
 * where a known message is dropped silently. The broker's memory is finite: who consumes must be idempotent too.
 *
 * <p>A message that cannot be sent holds back only later messages with the same order key. A broker that is away
 * counts against no message.
 *
 * <p>Texts to telephones of operators that take them another way ({@link az.icaze.outbox.TextsByBroker}) wait in the same
 * table and in the same order, and leave by {@link az.icaze.outbox.WaitingTexts}; nobody who leaves a message has to know.
 *
 * <p>May import: time.
 */
package az.icaze.outbox;
