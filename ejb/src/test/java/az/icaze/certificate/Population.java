package az.icaze.certificate;

import az.icaze.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** Many people with certificates, made by the database itself. */
final class Population {

    /** When the latest of them was issued. */
    static final Instant TODAY = Instant.parse("2026-05-10T08:00:00Z");

    private Population() {}

    /** Four certificates for each of so many people, in a database that has none; and what the planner wants to know. */
    static void fill(TestDatabase database, int people) {
        try (InputStream script = Population.class.getResourceAsStream("population.sql");
                Connection connection = database.ownerSource().getConnection();
                Statement statement = connection.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            connection.setAutoCommit(false);
            statement.execute(sql.replace("${people}", Integer.toString(people)));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze certificate");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
