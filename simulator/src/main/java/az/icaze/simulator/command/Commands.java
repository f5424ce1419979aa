package az.icaze.simulator.command;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Messages;
import az.icaze.simulator.operator.OperatorEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The portal's commands, each done once: its reference is noted, the work done and the answer written in one transaction.
 * The same command again is answered as the first time, and nothing is done.
 */
@ApplicationScoped
public class Commands {

    /** A command as it was noted; the outcome of a text stands in its receipt. */
    public record Noted(Instant at, String type, String reference, String body, int repeats, Optional<String> outcome) {

        static Noted of(Row row) {
            return new Noted(
                    row.instant("received_at"),
                    row.text("type"),
                    row.text("reference"),
                    row.text("body"),
                    row.number("repeats"),
                    Optional.ofNullable(row.text("outcome")));
        }
    }

    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    @Inject
    Database database;

    @Inject
    Orders orders;

    @Inject
    Messages messages;

    @Inject
    OperatorEvents events;

    @Inject
    Clock clock;

    /** Returns when the command is safe; throws on anything else than a command: such a message goes back to the broker. */
    public void take(String text) {
        Command command = Command.read(text);
        database.inTransaction(sql -> {
            if (note(sql, command)) {
                carryOut(sql, command);
            } else {
                repeat(sql, command);
            }
            return null;
        });
    }

    /** For a number, the latest first. */
    public List<Noted> noted(String phone, int rows) {
        return database.atOnce(sql -> sql.list(
                "select received_at, type, reference, body, repeats, outcome from command where phone = ?"
                        + " order by received_at desc, reference desc limit ?",
                Noted::of,
                phone,
                rows));
    }

    private boolean note(Sql sql, Command command) {
        return sql.update(
                        "insert into command (operator, reference, phone, type, body, received_at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (operator, reference) do nothing",
                        command.operator(),
                        command.reference(),
                        command.phone(),
                        command.type(),
                        command.members().json().toString(),
                        clock.instant())
                == 1;
    }

    private void carryOut(Sql sql, Command command) {
        if (command.type() == Command.Type.SEND_SMS) {
            messages.deliver(
                    sql,
                    command.operator(),
                    command.phone(),
                    command.reference(),
                    command.members().text("text"));
            return;
        }
        Outcome outcome = orders.carryOut(sql, command);
        sql.update(
                "update command set outcome = ? where operator = ? and reference = ?",
                outcome,
                command.operator(),
                command.reference());
        if (outcome != Outcome.DONE || !command.type().told()) {
            events.commandAnswered(sql, command.operator(), command.reference(), outcome.name());
        }
    }

    private void repeat(Sql sql, Command command) {
        int same = sql.update(
                "update command set repeats = repeats + 1 where operator = ? and reference = ? and body = ?",
                command.operator(),
                command.reference(),
                command.members().json().toString());
        if (same == 1) {
            events.answerAgain(sql, command.operator(), command.reference());
        } else {
            LOG.log(Level.SEVERE, "ALARM: command {0} of {1} came again with another content", new Object[] {
                command.reference(), command.operator()
            });
        }
    }
}
