package az.icaze.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One kind of question that somebody outside may leave unanswered while a person waits. Every bean of this type is asked
 * once a minute, on every node, and somebody is told of each thing that waits too long, once.
 */
public interface Unanswered {

    /**
     * Those that have waited too long without anybody having been told.
     *
     * @return how the room names them
     */
    List<String> due(Instant now);

    /**
     * Takes one as told of, held against other nodes till the transaction's end.
     *
     * @param id one of those that were due
     * @return empty when it has been answered or told of meanwhile
     */
    Optional<Alarm> told(String id, Instant now);

    /**
     * What somebody is told.
     *
     * @param state in which it waits, and goes on waiting: an answer counts all the same when it comes
     * @param words who has not answered what; for the log, so never more personal data than the fact needs
     */
    record Alarm(AuditSubject subject, String state, String words) {}
}
