package az.icaze.simulator.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real PostgreSQL with the outside's tables; each {@link #open()} is a world of its own, the server is one. */
public final class TestWorld {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestWorld() {}

    public static synchronized Database open() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        // Nothing here outlives the run.
                        .setServerConfig("fsync", "off")
                        .start();
                create("template_world");
                new Schema(new Database(server.getDatabase("postgres", "template_world"))).migrate();
            }
            String name = "world_" + COUNTER.incrementAndGet();
            create(name + " template template_world");
            return new Database(server.getDatabase("postgres", name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void create(String database) {
        DataSource source = server.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new SqlFault(failed);
        }
    }
}
