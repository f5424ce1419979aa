package az.icaze.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.Machine;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R31, catalogue items AU1 and P22. */
class AuditTrailTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T17:00:00.123456789Z"), ZoneOffset.UTC);
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    @Test
    void chains_every_committed_entry_once_and_without_gaps() {
        write(25);

        assertThat(seal()).isEqualTo(25);
        assertThat(seal()).isZero();

        AuditVerification found = verify();
        assertThat(found.intact()).isTrue();
        assertThat(found.sealed()).isEqualTo(25);
        assertThat(found.unsealed()).isZero();
    }

    @Test
    void counts_and_shows_what_no_seal_covers_yet() {
        write(2);
        seal();
        write(1);

        assertThat(verify().unsealed()).isEqualTo(1);
        assertThat(database.<List<AuditLine>>inTransaction(
                        entities -> trail(entities).latest(0, 10)))
                .extracting(AuditLine::sealed)
                .containsExactly(false, true, true);
    }

    @Test
    void leaves_no_entry_of_a_transaction_that_was_rolled_back() {
        assertThatThrownBy(() -> database.run(entities -> {
                    audit(entities, 1);
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.<Long>inTransaction(entities -> trail(entities).count()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set to_state = 'DRAFT' where id = 3       | ALTERED       | 3",
                "update audit_entry set details = '{ }' where id = 5    | ALTERED       | 5",
                "delete from audit_entry where id = 2                         | ENTRY_MISSING | 2",
                "delete from audit_seal where sequence = 4                    | GAP           | 4",
                "update audit_seal set mac = decode(repeat('00', 32), 'hex') where sequence = 6 | ALTERED | 6",
                "update audit_seal set entry_id = entry_id + 100 where sequence = 7 | ENTRY_MISSING | 7"
            })
    void finds_the_first_line_that_was_tampered_with(String tampering, AuditVerification.Kind kind, long sequence)
            throws SQLException {
        write(10);
        seal();

        try (Connection owner = database.ownerSource().getConnection()) {
            owner.createStatement().execute(tampering);
        }

        assertThat(verify().firstBreak()).contains(new AuditVerification.Break(sequence, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_seal set entry_id = 0",
        "delete from audit_seal"
    })
    void lets_the_application_change_or_delete_nothing(String sql) {
        write(1);

        assertThatThrownBy(() -> {
                    try (Connection application = database.applicationSource().getConnection()) {
                        application.createStatement().execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void write(int entries) {
        database.run(entities -> audit(entities, entries));
    }

    private static void audit(EntityManager entities, int count) {
        Audit audit = new Audit(entities, CLOCK);
        for (int i = 0; i < count; i++) {
            audit.record(
                    new Machine("mia"), new AuditSubject("permit", "2026-000000" + i), "sent", "CONFIRMED", "SENT");
        }
    }

    private int seal() {
        return database.inTransaction(entities -> {
            Sealer sealer = new Sealer();
            sealer.entities = entities;
            sealer.key = new AuditKey(KEY);
            sealer.clock = CLOCK;
            return sealer.seal();
        });
    }

    private AuditVerification verify() {
        return database.inTransaction(entities -> trail(entities).verify());
    }

    private static AuditTrail trail(EntityManager entities) {
        AuditTrail trail = new AuditTrail();
        trail.entities = entities;
        trail.key = new AuditKey(KEY);
        return trail;
    }
}
