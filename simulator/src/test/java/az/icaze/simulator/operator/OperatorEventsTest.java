package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorEventsTest {

    private static final String PHONE = "+994502147717";

    private final Database database = TestWorld.open();
    private final TestOperators operators = new TestOperators(
            database, new Outgoing(), Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void handOut() {
        database.atOnce(sql -> sql.update("insert into person values ('5LA2K7E', 'Əliyeva', 'Leyla', 'Rəşad qızı',"
                + " date '1986-03-14', 'AA2147717', true)"));
        database.atOnce(sql -> sql.update("insert into phone (phone, fin, operator, iccid, sim, balance)" + " values ('"
                + PHONE + "', '5LA2K7E', 'AZERCELL', '8999401000220411760', 'PHYSICAL', 12.40)"));
    }

    @Test
    void says_what_the_published_schemas_say() throws IOException {
        operators.services.activate(PHONE, "BUSINESS");
        operators.services.suspend(PHONE);
        operators.services.reactivate(PHONE);
        database.inTransaction(sql -> {
            operators.events.answered(
                    sql, Operator.AZERCELL, UUID.randomUUID(), PromptOutcome.OK, Optional.of(new byte[64]));
            operators.events.answered(sql, Operator.NAR, UUID.randomUUID(), PromptOutcome.ERROR_0035, Optional.empty());
            return null;
        });
        List<String> told = told();
        List<String> schemas = List.of(
                "service-activated", "service-suspended", "service-reactivated", "prompt-answered", "prompt-answered");
        for (int i = 0; i < schemas.size(); i++) {
            String schema = Files.readString(Path.of("../docs/operator/" + schemas.get(i) + ".schema.json"));
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(told.get(i), InputFormat.JSON))
                    .as(told.get(i))
                    .isEmpty();
        }
    }

    @Test
    void writes_to_the_telephone_once_however_often_it_is_activated() {
        operators.services.activate(PHONE, "BUSINESS");
        operators.services.activate(PHONE, "BUSINESS");
        assertThat(told()).hasSize(2);
        assertThat(database.<List<String>>atOnce(sql -> sql.list("select body from sms", row -> row.text("body"))))
                .hasSize(1);
    }

    @Test
    void suspends_what_is_active_and_reactivates_what_is_suspended() {
        assertThatThrownBy(() -> operators.services.suspend(PHONE))
                .isInstanceOf(Refused.class)
                .hasMessage("service.not-active");
        operators.services.activate(PHONE, "CITIZEN");
        assertThatThrownBy(() -> operators.services.reactivate(PHONE)).hasMessage("service.not-suspended");
        assertThatThrownBy(() -> operators.services.activate("+994500000000", "CITIZEN"))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+994502147717", "0502147717", "050 214 77 17", "994-50-214-77-17", "00994502147717", "502147717"
            })
    void reads_a_number_in_any_usual_writing(String typed) {
        assertThat(PhoneNumbers.e164(typed)).isEqualTo(PHONE);
    }

    private List<String> told() {
        return database.atOnce(sql -> sql.list("select body from outgoing order by seq", row -> row.text("body")));
    }
}
