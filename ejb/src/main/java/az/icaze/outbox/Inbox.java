package az.icaze.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What came in once: brokers may deliver a message again, the work must be done once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Inbox {

    @PersistenceContext
    EntityManager entities;

    protected Inbox() {}

    /** For tests, and for those who make their own. */
    public Inbox(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes a message in the transaction that does its work. A second delivery that runs at the same time waits here
     * for the first one's end.
     *
     * @param source who numbers the messages: {@code mia}, {@code operator:NAR}
     * @return false when the work is done already and the message must only be acknowledged
     */
    public boolean firstTime(String source, String messageId) {
        return entities.createNativeQuery(
                                "insert into inbox_message (source, message_id) values (:source, :id) on conflict do nothing")
                        .setParameter("source", source)
                        .setParameter("id", messageId)
                        .executeUpdate()
                == 1;
    }
}
