package az.icaze.schema;

import javax.sql.DataSource;

/** Opens the room's migration to tests that need a migrated database. */
public final class Migrations {

    private Migrations() {}

    public static void run(DataSource owner, String applicationRole) {
        Schema.migrate(owner, applicationRole, Schema.class.getClassLoader());
    }
}
