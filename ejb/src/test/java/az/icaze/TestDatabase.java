package az.icaze;

import az.icaze.schema.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with the migrated structure, seen through the application's role as in production. Each
 * {@link #open()} gives a database of its own; the server is one per test run.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String APPLICATION = "icaze_app";
    private static final String TEMPLATE = "icaze_template";
    private static final int POOL = 40;
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedPostgres server;

    /** Whether one was found to fit the entities; all others are copies of the same template. */
    private static boolean validated;

    private final String name;
    private final EntityManagerFactory factory;

    private TestDatabase(String name) {
        this.name = name;
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        // The provider's own small pool: a new connection for each transaction would take longer than most
        // transactions.
        settings.put(
                "jakarta.persistence.jdbc.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?currentSchema=public,batch");
        settings.put("jakarta.persistence.jdbc.user", APPLICATION);
        settings.put("hibernate.connection.pool_size", POOL);
        settings.put("hibernate.hbm2ddl.auto", validated ? "none" : "validate");
        this.factory = Persistence.createEntityManagerFactory("icaze", settings);
    }

    public static synchronized TestDatabase open() {
        try {
            if (server == null) {
                // Nothing here outlives the run.
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                prepareTemplate();
            }
            String name = "icaze_" + COUNTER.incrementAndGet();
            execute(server.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
            TestDatabase opened = new TestDatabase(name);
            validated = true;
            return opened;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void prepareTemplate() {
        execute(server.getPostgresDatabase(), "create role icaze_owner login createrole");
        execute(server.getPostgresDatabase(), "create role " + APPLICATION + " login");
        execute(server.getPostgresDatabase(), "create database " + TEMPLATE + " owner icaze_owner");
        execute(server.getDatabase("icaze_owner", TEMPLATE), batchTables());
        Migrations.run(server.getDatabase("icaze_owner", TEMPLATE), APPLICATION);
    }

    /** What the operator makes before the server starts. */
    private static String batchTables() {
        try {
            return Files.readString(Path.of("../ear/src/main/server/batch.sql"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(sql, fault);
        }
    }

    /** The database as the application sees it: what it may not do, PostgreSQL refuses. */
    public DataSource applicationSource() {
        return source(APPLICATION);
    }

    /** The database as its owner sees it. */
    public DataSource ownerSource() {
        return source("icaze_owner");
    }

    private DataSource source(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(name);
        source.setUser(user);
        return source;
    }

    /** A fresh entity manager, with no transaction begun; the caller closes it. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Runs the work in a transaction of its own with a fresh entity manager; rolled back when the work throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** Returns as soon as a transaction waits for another one. */
    public void awaitSomebodyWaiting() {
        long waiting = 0;
        while (waiting == 0) {
            waiting = inTransaction(entities -> (Long) entities.createNativeQuery(
                            "select count(*) from pg_stat_activity"
                                    + " where datname = current_database() and wait_event_type = 'Lock'",
                            Long.class)
                    .getSingleResult());
        }
    }

    /** As {@link #inTransaction(Function)}, for work that returns nothing. */
    public void run(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return null;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
