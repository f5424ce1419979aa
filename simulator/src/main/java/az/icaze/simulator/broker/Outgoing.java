package az.icaze.simulator.broker;

import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** What the outside has to say, written down in the transaction that decided it. */
@ApplicationScoped
public class Outgoing {

    /**
     * Writes a message down.
     *
     * @param messageId unique for the account; the same id a second time is the same message and is left as it is
     * @param delay how late it is said; measured by the database's clock
     */
    public void put(Sql sql, Account account, String queue, String messageId, String body, Duration delay) {
        sql.update(
                "insert into outgoing (account, queue, message_id, body, due_at)"
                        + " values (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))"
                        + " on conflict (account, message_id) do nothing",
                account,
                queue,
                messageId,
                body,
                delay.toMillis() / 1000.0);
    }

    /** Says a message once more that was said; nothing where there is none of that name. */
    public void again(Sql sql, Account account, UUID messageId) {
        sql.update(
                "update outgoing set sent_at = null where account = ? and message_id = ?",
                account,
                messageId.toString());
    }
}
