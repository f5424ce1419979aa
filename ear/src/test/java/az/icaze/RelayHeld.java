package az.icaze;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** As long as it is open, the outbox keeps what is left in it: the relay's lock is taken. */
public final class RelayHeld implements AutoCloseable {

    private static final long LOCK = 0x1CA2E_0B0CL;

    private final Connection connection;

    public RelayHeld(Icaze icaze) throws SQLException {
        connection = DriverManager.getConnection(
                icaze.system().database().url("icaze"),
                "postgres",
                icaze.secrets().get("POSTGRES_PASSWORD"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
