package az.icaze.audit;

import az.icaze.TestDatabase;
import az.icaze.identity.Actor;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** The room on a test's database, wired as the container does it. */
final class TrailRoom implements AutoCloseable {

    static final SignedInPerson AUDITOR = person("1AS9X51", "Sevinc İsmayılova");

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    final TestDatabase database = TestDatabase.open();
    Instant now = Instant.parse("2026-11-21T17:00:00.123456789Z");
    int slice = 50_000;

    static SignedInPerson person(String fin, String name) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone("+994502147717"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "0A");
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** So many lines about permits, by the ministry. */
    void write(int entries) {
        for (int i = 0; i < entries; i++) {
            write(new Machine("mia"), new AuditSubject("permit", "2026-000000" + i), "sent");
        }
    }

    void write(Actor actor, AuditSubject subject, String action) {
        database.run(entities -> new Audit(entities, clock()).record(actor, subject, action, "CONFIRMED", "SENT"));
    }

    int seal() {
        return database.inTransaction(entities -> {
            Sealer sealer = new Sealer();
            sealer.entities = entities;
            sealer.key = new AuditKey(KEY);
            sealer.clock = clock();
            return sealer.seal();
        });
    }

    <T> T ask(Function<AuditTrail, T> question) {
        return database.inTransaction(entities -> question.apply(trail(entities)));
    }

    AuditVerification verify() {
        return ask(trail -> trail.verify(AUDITOR));
    }

    AuditVerification verifyAnew() {
        return ask(trail -> trail.verifyAnew(AUDITOR));
    }

    AuditTrail trail(EntityManager entities) {
        AuditTrail trail = new AuditTrail();
        trail.entities = entities;
        trail.audit = new Audit(entities, clock());
        trail.walk = new ChainWalk();
        trail.walk.entities = entities;
        trail.walk.key = new AuditKey(KEY);
        trail.walk.clock = clock();
        trail.walk.slice = slice;
        return trail;
    }

    /** As somebody who has the database in his hands. */
    void tamper(String sql) throws SQLException {
        try (Connection owner = database.ownerSource().getConnection()) {
            owner.createStatement().execute(sql);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
