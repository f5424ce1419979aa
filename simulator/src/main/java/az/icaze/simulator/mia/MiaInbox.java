package az.icaze.simulator.mia;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.broker.Account;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the ministry does with a delivery: writes it down as it came, in a transaction of its own; then takes the permit
 * in, once for each (permit, revision), and answers. The same revision again is counted and ignored; with another hash it
 * raises an alarm (reliability 3.4).
 */
@Dependent
class MiaInbox {

    private static final Logger LOG = Logger.getLogger(MiaInbox.class.getName());

    private final Database database;
    private final Outgoing outgoing;
    private final PermitSchema schema;
    private final SignatureCheck signatures;
    private final Clock clock;

    @Inject
    MiaInbox(Database database, Outgoing outgoing, PermitSchema schema, SignatureCheck signatures, Clock clock) {
        this.database = database;
        this.outgoing = outgoing;
        this.schema = schema;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Returns when the permit is safe. A message without a readable id is written down and goes back to the broker. */
    void take(String text) {
        long delivery = writeDown(text);
        PermitEvent event = read(delivery, text);
        Optional<String> known = database.atOnce(sql -> hash(sql, event));
        // Judged before the transaction: asking /pki/ may take a while, and a repeat needs no judgement.
        Optional<Rejection> rejection = known.isPresent() ? Optional.empty() : judge(event, text);
        database.inTransaction(sql -> {
            settle(sql, delivery, event, rejection);
            return null;
        });
    }

    private long writeDown(String text) {
        return database.atOnce(sql -> sql.one(
                        "insert into mia_delivery (received_at, body, hash) values (?, ?, ?) returning id",
                        row -> row.big("id"),
                        clock.instant(),
                        text,
                        PermitEvent.sha256(text)))
                .orElseThrow();
    }

    private PermitEvent read(long delivery, String text) {
        try {
            return PermitEvent.read(text);
        } catch (Malformed unreadable) {
            database.atOnce(sql -> sql.update("update mia_delivery set verdict = 'UNREADABLE' where id = ?", delivery));
            throw unreadable;
        }
    }

    private Optional<Rejection> judge(PermitEvent event, String text) {
        return schema.check(text)
                .or(() -> signatures.check(event))
                .or(() ->
                        database.atOnce(sql -> Rules.check(MiaSettings.read(sql).rejectWhen(), event.data())));
    }

    private void settle(Sql sql, long delivery, PermitEvent event, Optional<Rejection> rejection) {
        int taken = sql.update(
                "insert into mia_permit (permit, revision, hash, accepted, reason_code, reason, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (permit, revision) do nothing",
                event.permit(),
                event.revision(),
                event.hash(),
                rejection.isEmpty(),
                rejection.map(Rejection::code).map(Enum::name).orElse(null),
                rejection.map(MiaAnswers::reason).orElse(null),
                clock.instant());
        if (taken == 1) {
            Duration delay = Duration.ofSeconds(MiaSettings.read(sql).delaySeconds());
            var answer = MiaAnswers.of(event, rejection, clock.instant());
            outgoing.put(sql, Account.MIA, "mia.answers", answer.getString("id"), answer.toString(), delay);
        }
        String verdict = taken == 1 ? "NEW" : repeated(sql, event);
        sql.update(
                "update mia_delivery set permit = ?, revision = ?, hash = ?, verdict = ? where id = ?",
                event.permit(),
                event.revision(),
                event.hash(),
                verdict,
                delivery);
    }

    private String repeated(Sql sql, PermitEvent event) {
        if (hash(sql, event).equals(Optional.of(event.hash()))) {
            return "REPEATED";
        }
        LOG.log(Level.SEVERE, "ALARM: permit {0} revision {1} came again with another content", new Object[] {
            event.permit(), event.revision()
        });
        return "ALARM";
    }

    private static Optional<String> hash(Sql sql, PermitEvent event) {
        return sql.one(
                "select hash from mia_permit where permit = ? and revision = ?",
                row -> row.text("hash"),
                event.permit(),
                event.revision());
    }
}
