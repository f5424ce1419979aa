package az.icaze.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A real PostgreSQL with the roles and databases an operator would make: {@code icaze} owned by {@code icaze_owner} and
 * used by {@code icaze_app}, and the simulator's own. Its data stay in the folder; passwords are asked for, as elsewhere.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String ACCESS = "postgres/data/pg_hba.conf";
    private static final String ACCESS_RULES =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server, makes what is missing and returns when it answers.
     *
     * @param folder where the data are, or will be
     */
    public static EmbeddedDatabase start(Path folder, int port, Secrets secrets) {
        try {
            Files.createDirectories(folder);
            boolean first = Files.notExists(folder.resolve("postgres/ready"));
            EmbeddedDatabase database = new EmbeddedDatabase(server(folder, port, secrets));
            if (first) {
                database.furnish(secrets);
                Files.writeString(folder.resolve(ACCESS), ACCESS_RULES, StandardCharsets.UTF_8);
                database.execute("postgres", List.of("select pg_reload_conf()"));
                Files.createFile(folder.resolve("postgres/ready"));
            }
            database.makeBatchTables();
            return database;
        } catch (IOException fault) {
            throw new CannotStart("PostgreSQL does not start; " + folder.resolve("postgres.log") + " says why.", fault);
        }
    }

    private static EmbeddedPostgres server(Path folder, int port, Secrets secrets) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres/data"))
                .setCleanDataDirectory(false)
                // Not the folder above the data: old data in there would be cleared away.
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                // The library says off; what was told to be kept must be kept.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setConnectConfig("password", secrets.superuser())
                .setOutputRedirector(
                        Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .start();
    }

    private void furnish(Secrets secrets) {
        execute(
                "postgres",
                List.of(
                        "drop database if exists icaze",
                        "drop database if exists icaze_simulator",
                        "drop role if exists icaze_owner, icaze_app, icaze_simulator",
                        "alter role postgres password '" + secrets.superuser() + "'",
                        "create role icaze_owner login password '" + secrets.get("ICAZE_DB_OWNER_PASSWORD") + "'",
                        "create role icaze_app login password '" + secrets.get("ICAZE_DB_PASSWORD") + "'",
                        "create role icaze_simulator login password '" + secrets.get("ICAZE_SIMULATOR_DB_PASSWORD")
                                + "'",
                        "create database icaze owner icaze_owner",
                        "revoke all on database icaze from public",
                        "grant connect on database icaze to icaze_app",
                        "create database icaze_simulator owner icaze_simulator",
                        "revoke all on database icaze_simulator from public"));
    }

    /** As docs/operations.md has the operator do it; what is there stays. */
    private void makeBatchTables() throws IOException {
        String script = Files.readString(Parts.path("icaze.install").resolve("batch.sql"), StandardCharsets.UTF_8);
        execute("icaze", List.of("set role icaze_owner", script));
    }

    private void execute(String database, List<String> statements) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException fault) {
            throw new CannotStart("PostgreSQL refuses to be set up: " + fault.getMessage(), fault);
        }
    }

    /** Makes one more database, with an owner of the same name: for what runs beside the system. */
    public void add(String name, String password) {
        execute(
                "postgres",
                List.of(
                        "create role " + name + " login password '" + password + "'",
                        "create database " + name + " owner " + name));
    }

    /**
     * Where a database is reached.
     *
     * @param name {@code icaze} or {@code icaze_simulator}
     */
    public String url(String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    /** What the first column of the first row says, as the superuser sees it: for tests that look behind the curtain. */
    public String ask(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** Runs a script as the superuser: for tests that begin with more than can be made by hand. */
    public void run(String database, String script) {
        execute(database, List.of(script));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
