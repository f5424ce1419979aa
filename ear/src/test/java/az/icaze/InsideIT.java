package az.icaze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import az.icaze.identity.Fin;
import az.icaze.permit.Permits;
import az.icaze.staff.StaffGrants;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Seen from inside the server, beside the deployed application: what a page that forgot to ask would meet. */
@ArquillianTest
class InsideIT {

    @Deployment
    static WebArchive visitor() {
        return ShrinkWrap.create(WebArchive.class, "visitor.war")
                .addClass(InsideIT.class)
                .setManifest(new StringAsset("Dependencies: deployment.icaze.ear.icaze-ejb.jar\n"));
    }

    @EJB(lookup = "java:global/icaze/icaze-ejb/Permits!az.icaze.permit.Permits")
    Permits permits;

    @EJB(lookup = "java:global/icaze/icaze-ejb/StaffGrants!az.icaze.staff.StaffGrants")
    StaffGrants grants;

    @Resource(lookup = "java:/jboss/datasources/Icaze")
    DataSource source;

    @Test
    void services_refuse_a_caller_who_has_not_signed_in() {
        assertThrows(EJBAccessException.class, () -> permits.begin(new Fin("3EM5R8W"), null));
        assertThrows(EJBAccessException.class, () -> grants.members());
    }

    @Test
    void the_application_is_nobody_special_in_the_database() throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet role = statement.executeQuery(
                    "select rolname, rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")) {
                assertTrue(role.next());
                assertEquals("icaze_app", role.getString(1));
                assertEquals(false, role.getBoolean(2));
            }
            assertThrows(SQLException.class, () -> statement.execute("create table mine (x int)"));
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_entry"));
            assertThrows(SQLException.class, () -> statement.execute("update audit_entry set action = 'NOTHING'"));
        }
    }
}
