package az.icaze.simulator.operator;

import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import java.time.Clock;

/** Operators wired by hand. */
public final class TestOperators {

    public final OperatorEvents events = new OperatorEvents();
    public final Services services = new Services();

    public TestOperators(Database database, Outgoing outgoing, Clock clock) {
        OperatorTexts texts = new OperatorTexts();
        texts.clock = clock;
        events.outgoing = outgoing;
        events.clock = clock;
        services.database = database;
        services.events = events;
        services.texts = texts;
    }
}
