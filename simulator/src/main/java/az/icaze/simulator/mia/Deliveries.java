package az.icaze.simulator.mia;

import az.icaze.simulator.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has come, and what was made of it. */
@ApplicationScoped
public class Deliveries {

    /** {@code verdict}: RECEIVED, UNREADABLE, NEW, REPEATED or ALARM; permit and revision only when readable. */
    public record Delivery(
            long id, Instant receivedAt, Optional<String> permit, int revision, String hash, String verdict) {}

    /** A revision taken in; {@code accepted} or rejected with a reason. */
    public record Taken(
            String permit,
            int revision,
            String hash,
            boolean accepted,
            Optional<String> reasonCode,
            Optional<String> reason,
            Instant takenAt) {}

    @Inject
    Database database;

    /** The latest first. */
    public List<Delivery> latest(int rows) {
        return database.atOnce(sql -> sql.list(
                "select id, received_at, permit, coalesce(revision, 0) as revision, hash, verdict from mia_delivery"
                        + " order by id desc limit ?",
                row -> new Delivery(
                        row.big("id"),
                        row.instant("received_at"),
                        Optional.ofNullable(row.text("permit")),
                        row.number("revision"),
                        row.text("hash"),
                        row.text("verdict")),
                rows));
    }

    /** The latest first. */
    public List<Taken> taken(int rows) {
        return database.atOnce(sql -> sql.list(
                "select permit, revision, hash, accepted, reason_code, reason, taken_at from mia_permit"
                        + " order by taken_at desc, permit desc limit ?",
                row -> new Taken(
                        row.text("permit"),
                        row.number("revision"),
                        row.text("hash"),
                        row.flag("accepted"),
                        Optional.ofNullable(row.text("reason_code")),
                        Optional.ofNullable(row.text("reason")),
                        row.instant("taken_at")),
                rows));
    }
}
