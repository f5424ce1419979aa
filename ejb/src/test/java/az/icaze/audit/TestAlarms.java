package az.icaze.audit;

import az.icaze.TestDatabase;
import az.icaze.time.Rounds;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Function;

/** What every minute looks for something {@link Unanswered}, when a test wants it. */
public final class TestAlarms {

    private final TestDatabase database;
    private final Function<EntityManager, Unanswered> kind;

    public TestAlarms(TestDatabase database, Function<EntityManager, Unanswered> kind) {
        this.database = database;
        this.kind = kind;
    }

    /** One round. */
    public void look(Clock clock) {
        database.run(em -> {
            Unanswered asked = kind.apply(em);
            Alarms alarms = alarms(em, clock);
            Rounds.each(alarms.due(asked), id -> alarms.raise(asked, id));
        });
    }

    /** The end of a round that found it waiting, on a node that is late. */
    public void raise(String id, Clock clock) {
        database.run(em -> alarms(em, clock).raise(kind.apply(em), id));
    }

    private static Alarms alarms(EntityManager em, Clock clock) {
        Alarms alarms = new Alarms();
        alarms.audit = new Audit(em, clock);
        alarms.clock = clock;
        return alarms;
    }
}
