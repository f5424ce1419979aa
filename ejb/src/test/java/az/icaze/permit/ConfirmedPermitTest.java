package az.icaze.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R27 and promise P11: SQL of whatever role changes nothing in a confirmed permit. */
class ConfirmedPermitTest {

    private static final List<String> MOVING = List.of("status", "status_since", "version");

    @AutoClose
    private final Office office = new Office();

    private PermitNumber number;

    @BeforeEach
    void confirm() {
        number = office.completeDraft();
        office.confirm(number);
    }

    @Test
    void no_column_but_the_status_changes_even_while_the_status_moves() throws SQLException {
        for (String column : columns()) {
            String set = column + " = " + other(column);
            if (MOVING.contains(column)) {
                continue;
            }
            refused(application(), "update permit set " + set, column);
            refused(application(), "update permit set status = 'SENT', " + set, column);
            refused(owner(), "update permit set status = 'ACCEPTED', " + set, column);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from permit",
                "truncate permit cascade",
                "update permit_area set area = 'AZ-GA'",
                "delete from permit_area",
                "insert into permit_area select number, 'AZ-GA' from permit",
                "truncate permit_area",
                "update permit_vehicle set plate = '10AA123'",
                "delete from permit_vehicle",
                "insert into permit_vehicle select number, 1, '10AA123' from permit",
                "truncate permit_vehicle",
                "update permit_history set actor_name = 'X'",
                "delete from permit_history",
                "truncate permit_history",
                "update permit set version = version + 1",
                "update permit set status = 'DRAFT', typed = '{}'",
                "update permit set status = 'CONFIRMED'",
                "alter table permit disable trigger user"
            })
    void whatever_else_one_may_try_is_refused(String sql) {
        refused(application(), sql, sql);
        if (!sql.startsWith("alter")) {
            refused(owner(), sql, sql);
        }
        assertThat(office.status(number)).isEqualTo(PermitStatus.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, SENT, true",
        "CONFIRMED, ACCEPTED, true",
        "CONFIRMED, REJECTED, true",
        "SENT, CONFIRMED, false",
        "SENT, ACCEPTED, true",
        "SENT, REJECTED, true",
        "ACCEPTED, CONFIRMED, false",
        "ACCEPTED, SENT, false",
        "ACCEPTED, REJECTED, false",
        "REJECTED, CONFIRMED, false",
        "REJECTED, SENT, false",
        "REJECTED, ACCEPTED, false",
    })
    void the_database_knows_the_same_arrows_as_the_house(PermitStatus from, PermitStatus to, boolean legal)
            throws SQLException {
        if (from != PermitStatus.CONFIRMED) {
            execute(application(), "update permit set status = '" + from + "'");
        }
        String move = "update permit set status = '" + to + "', status_since = status_since + interval '1 second'";

        if (legal) {
            execute(application(), move);
        } else {
            refused(application(), move, move);
        }

        assertThat(from.mayBecome(to)).isEqualTo(legal);
        assertThat(office.status(number)).isEqualTo(legal ? to : from);
    }

    @Test
    void a_permit_begins_as_a_draft_and_moves_no_part_of_another_one() throws SQLException {
        refused(
                application(),
                "insert into permit select (jsonb_populate_record(p, '{\"number\": \"2026-8888888\"}')).* from permit p",
                "insert");
        PermitNumber draft = office.completeDraft();
        String area = "update permit_area set permit = '%s' where permit = '%s' and area = 'AZ-BA'";
        execute(application(), "delete from permit_area where permit = '" + draft + "' and area = 'AZ-BA'");
        refused(application(), area.formatted(draft, number), "area taken away");
        execute(application(), "insert into permit_area values ('" + draft + "', 'AZ-GA')");
        String given = "update permit_area set permit = '%s' where permit = '%s' and area = 'AZ-GA'";
        refused(application(), given.formatted(number, draft), "area given");
    }

    @Test
    @Timeout(30)
    void a_part_cannot_slip_in_beside_a_confirmation_that_is_on_its_way() throws Exception {
        PermitNumber draft = office.completeDraft();
        try (Connection confirming = application().getConnection()) {
            confirming.setAutoCommit(false);
            try (Statement statement = confirming.createStatement()) {
                statement.execute(confirmLike(draft));
                Thread intruder = new Thread(() -> refused(
                        application(), "insert into permit_area values ('" + draft + "', 'AZ-GA')", "slipped in"));
                List<Throwable> failures = new ArrayList<>();
                intruder.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
                intruder.start();
                awaitBlocked();
                confirming.commit();
                intruder.join();
                assertThat(failures).isEmpty();
            }
        }
    }

    private void awaitBlocked() {
        while (office.count("select count(*) from pg_locks where not granted") == 0) {
            Thread.onSpinWait();
        }
    }

    private String confirmLike(PermitNumber draft) {
        return "update permit d set status = 'CONFIRMED', typed = null, organisation_name = c.organisation_name,"
                + " regime = c.regime, curfew_from = c.curfew_from, curfew_to = c.curfew_to,"
                + " signed_content = c.signed_content, signature = c.signature, certificate = c.certificate,"
                + " certificate_serial = c.certificate_serial, signer = c.signer, signer_name = c.signer_name,"
                + " signed_at = c.signed_at, confirmed_at = c.confirmed_at from permit c"
                + " where d.number = '" + draft + "' and c.number = '" + number + "'";
    }

    private List<String> columns() {
        return office.at(desk -> {
            List<?> names = desk.em
                    .createNativeQuery("select column_name from information_schema.columns where table_name = 'permit'")
                    .getResultList();
            return names.stream().map(String::valueOf).toList();
        });
    }

    /** Some other value for a column, by its type. */
    private String other(String column) {
        String type = String.valueOf(office.<Object>at(desk -> desk.em
                .createNativeQuery("select data_type from information_schema.columns"
                        + " where table_name = 'permit' and column_name = '" + column + "'")
                .getSingleResult()));
        return switch (type) {
            case "date" -> column + " - 1";
            case "bytea" -> "'\\x00'";
            case "timestamp with time zone", "time without time zone" -> column + " - interval '1 second'";
            default -> column.equals("number") ? "'2026-7777777'" : column.equals("typed") ? "'{}'" : "'other'";
        };
    }

    private DataSource application() {
        return office.database.applicationSource();
    }

    private DataSource owner() {
        return office.database.ownerSource();
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refused(DataSource source, String sql, String what) {
        assertThatThrownBy(() -> execute(source, sql))
                .as(what)
                .isInstanceOf(SQLException.class)
                .satisfies(thrown -> assertThat(((SQLException) thrown).getSQLState())
                        .as(thrown.getMessage())
                        .isIn("23001", "42501"));
    }
}
