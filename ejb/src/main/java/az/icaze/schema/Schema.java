package az.icaze.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/** Brings the database to the structure this version needs; a start that fails here deploys nothing. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Schema {

    @Resource(lookup = "java:/jboss/datasources/IcazeOwner")
    DataSource owner;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    @ConfigProperty(name = "icaze.db.user", defaultValue = "icaze_app")
    String applicationRole;

    @PostConstruct
    void migrateAndValidate() {
        migrate(owner, applicationRole, Schema.class.getClassLoader());
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    /**
     * Runs every migration that has not run yet.
     *
     * @param applicationRole the role the application works under; receives the grants
     */
    static void migrate(DataSource owner, String applicationRole, ClassLoader migrations) {
        Flyway.configure(migrations)
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", applicationRole))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
