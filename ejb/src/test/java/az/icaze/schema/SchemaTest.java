package az.icaze.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void migrates_an_empty_database_to_what_the_entities_expect() {
        try (TestDatabase database = TestDatabase.open()) {
            Object collations = database.inTransaction(entities -> entities.createNativeQuery(
                            "select count(*) from pg_collation where collname = 'azerbaijani'", Long.class)
                    .getSingleResult());
            assertThat(collations).isEqualTo(1L);
        }
    }

    @Test
    void lets_the_application_change_no_structure() {
        try (TestDatabase database = TestDatabase.open()) {
            assertThatThrownBy(() -> {
                        try (Connection connection =
                                database.applicationSource().getConnection()) {
                            connection.createStatement().execute("create table intruder (id int)");
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
