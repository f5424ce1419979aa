package az.icaze.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.night.ChunkResult;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been kept long enough goes, and nothing else. */
class PurgingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    /** In each class one row at each of these times. */
    @BeforeEach
    void a_house_in_which_things_happened() {
        for (String at : List.of(
                "2020-01-01 12:00+04", "2025-05-09 23:59:59+04", "2025-05-10 00:00+04", "2026-05-09 12:00+04")) {
            owner(
                    "insert into outbox_message (destination, message_id, order_key, recipient, body, written_at, sent_at)"
                            + " values ('OPERATOR_COMMANDS', '" + at + "', 'k', 'NAR', '', '" + at + "', '" + at
                            + "')");
            owner("insert into inbox_message values ('mia', '" + at + "', '" + at + "')");
            owner("insert into sms_message (reference, phone, template, language, urgency, segments, asked_at, state,"
                    + " state_since, attempts) values ('" + at
                    + "', '+994502147717', 'MESSAGE_INCOMPLETE', 'AZ', 'NOTICE', 1,"
                    + " '" + at + "', 'DELIVERED', '" + at + "', 1)");
            owner("insert into visit values (gen_random_uuid(), '5VBK5VR', '" + at + "', '" + at + "', '" + at
                    + "', 'LEFT')");
            owner(
                    "insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, fence, stop_wanted, asked_at,"
                            + " ended_at) select 0, min(job), '2026-01-01', 'REHEARSAL', 'DONE', 'system', 'system', 0, false, '"
                            + at
                            + "', '" + at + "' from night_job having count(*) > 0");
        }
        owner("insert into night_item select id, 1, 'x', 'x' from night_run");
        owner("insert into outbox_message (destination, message_id, order_key, recipient, body, written_at)"
                + " values ('OPERATOR_COMMANDS', 'never sent', 'k', 'NAR', '{}', '2020-01-01')");
    }

    private void owner(String sql) {
        try (Connection connection = database.ownerSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    private List<String> due(LocalDate day) {
        return database.inTransaction(em -> em
                .unwrap(Session.class)
                .createNativeQuery(new Purging().due().query(), Object[].class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList());
    }

    private ChunkResult purge(LocalDate day, List<String> items) {
        return database.inTransaction(em -> {
            Purging purging = new Purging();
            purging.em = em;
            return purging.purge(day, items);
        });
    }

    private long left(String table) {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }

    /** Baku midnight decides: 365 days before 10 May 2026 begin on 10 May 2025. */
    @ParameterizedTest
    @CsvSource({"outbox_message, OUTBOX, 2", "inbox_message, INBOX, 1", "sms_message, TEXTS, 2", "visit, VISITS, 1"})
    void takes_what_is_old_and_leaves_what_is_not(String table, String label, long left) {
        List<String> items =
                due(DAY).stream().filter(item -> item.startsWith(label + "|")).toList();
        assertThat(items).isNotEmpty();

        ChunkResult result = purge(DAY, items);

        assertThat(result.done().keySet()).containsExactlyInAnyOrderElementsOf(items);
        assertThat(left(table)).isEqualTo(left);
        assertThat(due(DAY)).noneMatch(item -> item.startsWith(label + "|"));
        assertThat(purge(DAY, items).refused().values()).hasSize(items.size()).containsOnly(ChunkResult.OVERTAKEN);
    }

    /** All were asked for and begun long ago. */
    @ParameterizedTest
    @CsvSource({
        "HELD, , true",
        "STOPPED, , true",
        "FAILED, , true",
        "ABANDONED, , true",
        "WAITING, , false",
        "RUNNING, , false",
        "STOPPED, 2026-04-10 00:00+04, false",
        "FAILED, 2026-04-09 23:59+04, true"
    })
    void takes_the_list_of_a_run_that_nobody_ended_but_never_of_one_that_lives(
            String state, String ordered, boolean gone) {
        owner("delete from night_item");
        String ended = state.equals("ABANDONED") ? "timestamptz '2026-03-01 02:00+04'" : "null";
        String lease = state.equals("RUNNING") ? "timestamptz '2026-03-01 02:00+04'" : "null";
        owner("insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, fence, stop_wanted,"
                + " asked_at, begun_at, ended_at, lease_until) select 0, 'purge', date '2026-03-01', 'STARTED', '"
                + state
                + "', 'system', 'system', 0, false, timestamptz '2026-03-01 01:00+04',"
                + " timestamptz '2026-03-01 01:00+04', " + ended + ", " + lease);
        owner("insert into night_item select max(id), n, 'x', 'x' from night_run, generate_series(1, 3) n group by n");
        if (ordered != null) {
            owner("insert into night_order (run, act, ordered_by, ordered_by_name, reason, ordered_at)"
                    + " select max(id), 'RESUME', 'x', 'x', 'x', '" + ordered + "' from night_run");
        }
        String item = database.inTransaction(em -> "NIGHT_ITEMS|"
                + em.unwrap(Session.class)
                        .createNativeQuery("select max(run) from night_item", Long.class)
                        .getSingleResult()
                + ".0");

        assertThat(due(DAY).contains(item)).isEqualTo(gone);
        assertThat(purge(DAY, List.of(item)).done().containsKey(item)).isEqualTo(gone);
        assertThat(left("night_item")).isEqualTo(gone ? 0 : 3);
    }

    @Test
    void never_takes_the_audit_trail_nor_its_checkpoints() {
        database.run(em -> new Audit(em, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .record(Machine.SYSTEM, new AuditSubject("test", "1"), "done", null, null));
        long before = left("audit_entry");

        List<String> classes = new ArrayList<>(due(DAY).stream()
                .map(item -> item.split("\\|", -1)[0])
                .distinct()
                .toList());
        purge(DAY, due(DAY));

        assertThat(classes).doesNotContain("AUDIT");
        assertThat(left("audit_entry")).isEqualTo(before).isPositive();
        assertThat(left("retention where data_class like '%AUDIT%' or what ilike '%audit_%'"))
                .isZero();
    }

    @Test
    void a_day_that_has_not_come_makes_nothing_old() {
        owner("insert into inbox_message values ('mia', 'today', now())");

        List<String> items = due(LocalDate.of(2999, 1, 1));
        purge(LocalDate.of(2999, 1, 1), items);

        assertThat(left("inbox_message where message_id = 'today'")).isEqualTo(1);
        assertThat(left("outbox_message where message_id = 'never sent'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDIT|1", "nothing", "OUTBOX|x", "OUTBOX|1; drop table permit"})
    void a_forged_piece_is_a_fault(String item) {
        assertThatThrownBy(() -> purge(DAY, List.of(item))).isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbox_message", "inbox_message", "sms_message", "signing_session", "visit", "retention"})
    void the_application_itself_may_delete_none_of_it(String table) {
        assertThatThrownBy(() -> database.run(
                        em -> em.createNativeQuery("delete from " + table).executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void nobody_sets_a_class_below_its_least_days() {
        assertThatThrownBy(() -> owner("update retention set days = 1 where data_class = 'INBOX'"))
                .hasMessageContaining("INBOX");
    }
}
