package az.icaze.simulator.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;

/** Brings the outside's database to the structure this version needs, forward only. */
@ApplicationScoped
public class Schema {

    private final Database database;

    /** For the container's proxy. */
    Schema() {
        this(null);
    }

    /** Also for the ministry as a process of its own, and for tests. */
    @Inject
    public Schema(Database database) {
        this.database = database;
    }

    /** Runs every migration that has not run yet; safe when two processes start at once. */
    public void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.source())
                .locations("classpath:db/simulator")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
