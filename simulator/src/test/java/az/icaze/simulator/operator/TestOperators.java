package az.icaze.simulator.operator;

import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;

/** Operators wired by hand. */
public final class TestOperators {

    public final OperatorEvents events = new OperatorEvents();
    public final Messages messages = new Messages();
    public final Services services = new Services();
    public final Accounts accounts = new Accounts();
    private final Database database;

    public TestOperators(Database database, Outgoing outgoing, Clock clock) {
        this.database = database;
        events.outgoing = outgoing;
        events.clock = clock;
        messages.database = database;
        messages.events = events;
        messages.clock = clock;
        services.database = database;
        services.events = events;
        services.messages = messages;
        services.clock = clock;
        accounts.database = database;
        accounts.events = events;
        accounts.clock = clock;
    }

    /** What the operators have told the portal so far. */
    public List<JsonObject> told() {
        return database.atOnce(sql -> sql.list(
                "select body from outgoing where account = 'OPERATOR' order by seq",
                row -> Json.createReader(new StringReader(row.text("body"))).readObject()));
    }

    /** The last of it. */
    public JsonObject last() {
        List<JsonObject> told = told();
        return told.get(told.size() - 1);
    }

    /** Its events by type, in order. */
    public List<String> types() {
        return told().stream().map(event -> event.getString("type")).toList();
    }
}
