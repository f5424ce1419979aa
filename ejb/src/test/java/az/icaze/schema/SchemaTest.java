package az.icaze.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Asked at each sign-in, click or sweep, of tables that only grow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from certificate where fin = 'A' and phone = 'B' and purpose = 'SIGNING'",
                "select * from certificate where phone = 'B'",
                "select * from certificate_holding where phone = 'B' and user_id = '123456'",
                "select * from sign_in_attempt where address = 'A' and result = 'UNSUCCESSFUL' and at > now()",
                "select * from signing_session where subject_type = 'A' and subject_id = 'B' order by opened desc limit 1",
                "select * from permit where organisation = 'A' order by number desc limit 10",
                "select * from outbox_message where sent_at is null order by sequence limit 200",
                "select id from sms_message where state = 'HELD' and due_at <= now() order by due_at limit 500",
                "select count(*) from sms_message where phone = 'A' and urgency = 'NOTICE' and handed_at >= now()",
                "update sms_message set text = null where state = 'SENT' and text is not null and state_since <= now()",
                "select * from document where owner = 'A' order by made_at desc, reference desc limit 20",
                "select * from prolongation where fin = 'A' and phone = 'B' order by number desc limit 1",
                "select * from prolongation where phone = 'B' and state in ('PENDING_SERVICE', 'PROCESSING', 'EXPIRED')",
                "select * from prolongation where state = 'PROCESSING' and next_try <= now() and number > 'A' order by number",
                "select * from subscription_request where state = 'ASKED' and alarmed_at is null and asked_at <= now()",
                "select * from sms_part where operator = 'NAR' and phone = 'A' and reference = 'B' and parts = 2"
            })
    void answers_what_is_asked_often_from_an_index(String question) throws SQLException {
        try (TestDatabase database = TestDatabase.open();
                Connection connection = database.applicationSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_sort = off");

            try (ResultSet plan = statement.executeQuery("explain " + question)) {
                while (plan.next()) {
                    assertThat(plan.getString(1)).doesNotContain("Seq Scan", "Sort");
                }
            }
        }
    }
}
