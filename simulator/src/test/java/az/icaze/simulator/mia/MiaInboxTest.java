package az.icaze.simulator.mia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.portal.Portal;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MiaInboxTest {

    private final Database database = TestWorld.open();
    private final Portal portal = mock(Portal.class);
    private final TestAuthority authority = new TestAuthority();
    private final MiaSettings settings = new MiaSettings(database);
    private final MiaInbox inbox = new MiaInbox(
            database,
            new Outgoing(),
            new PermitSchema(),
            new SignatureCheck(new Trust(portal)),
            Clock.fixed(Instant.parse("2026-11-21T17:00:05Z"), ZoneOffset.UTC));

    @BeforeEach
    void publish() {
        when(portal.certificate("issuing")).thenReturn(authority.issuing);
        when(portal.certificate("root")).thenReturn(authority.root);
    }

    @Test
    void takes_a_permit_in_and_answers_as_published() throws Exception {
        inbox.take(good().toString());
        assertThat(verdicts()).containsExactly("NEW");
        JsonObject answer = answers().get(0);
        assertThat(answer.getString("type")).isEqualTo("az.gov.icaze.permit.accepted.v1");
        assertThat(answer.getString("subject")).isEqualTo("2026-0000123");
        assertValid(answer);
    }

    @Test
    void takes_a_repeated_permit_in_once_and_counts_it() throws Exception {
        String event = good().toString();
        inbox.take(event);
        inbox.take(event);
        inbox.take(event);
        assertThat(verdicts()).containsExactly("NEW", "REPEATED", "REPEATED");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void takes_a_permit_in_once_from_parallel_deliveries() throws Exception {
        String event = good().toString();
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<? extends Future<?>> takes = IntStream.range(0, 24)
                .mapToObj(i -> hands.submit(() -> inbox.take(event)))
                .toList();
        for (Future<?> take : takes) {
            take.get();
        }
        hands.shutdown();
        assertThat(verdicts()).hasSize(24).containsOnlyOnce("NEW").doesNotContain("ALARM", "RECEIVED");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void raises_an_alarm_when_the_same_revision_says_something_else() throws Exception {
        inbox.take(good().toString());
        JsonObject other = Json.createObjectBuilder(TestPermit.content())
                .add("reason", "Başqa")
                .build();
        inbox.take(signed(other).toString());
        assertThat(verdicts()).containsExactly("NEW", "ALARM");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void rejects_what_is_not_of_the_schema() throws Exception {
        JsonObject wrong = Json.createObjectBuilder(TestPermit.content())
                .add("areas", Json.createArrayBuilder())
                .build();
        inbox.take(signed(wrong).toString());
        assertRejected("SCHEMA");
    }

    @Test
    void rejects_an_event_that_says_something_else_than_was_signed() throws Exception {
        JsonObject event = good();
        inbox.take(TestPermit.event(
                        Json.createObjectBuilder(event.getJsonObject("data")).add("lastNight", "2027-12-20"))
                .toString());
        assertRejected("SIGNATURE");
    }

    @Test
    void rejects_an_event_named_after_another_revision_than_was_signed() throws Exception {
        inbox.take(Json.createObjectBuilder(good())
                .add("id", "2026-0000123:2")
                .build()
                .toString());
        assertRejected("SIGNATURE");
    }

    @Test
    void judges_the_certificate_at_the_moment_of_the_signature() throws Exception {
        inbox.take(signedAt(TestAuthority.TO.plusSeconds(1)).toString());
        assertRejected("SIGNATURE");
        database.atOnce(sql -> sql.update("delete from mia_permit"));
        database.atOnce(sql -> sql.update("delete from outgoing"));
        inbox.take(signedAt(TestAuthority.TO.minusSeconds(1)).toString());
        assertThat(answers().get(0).getString("type")).endsWith("accepted.v1");
    }

    @Test
    void takes_no_member_that_nobody_signed() throws Exception {
        JsonObject data = Json.createObjectBuilder(good().getJsonObject("data"))
                .add("vip", true)
                .build();
        assertThat(new SignatureCheck(new Trust(portal)).check(new PermitEvent("2026-0000123", 1, data)))
                .isPresent();
    }

    @Test
    void rejects_a_certificate_for_signing_in() throws Exception {
        inbox.take(TestPermit.event(
                        TestPermit.content(),
                        authority.personKeys.getPrivate(),
                        authority.person(TestPermit.FIN, KeyUsage.digitalSignature))
                .toString());
        assertRejected("SIGNATURE");
    }

    @Test
    void rejects_a_certificate_of_somebody_else() throws Exception {
        inbox.take(TestPermit.event(
                        TestPermit.content(),
                        authority.personKeys.getPrivate(),
                        authority.person("4KH7T2M", KeyUsage.nonRepudiation))
                .toString());
        assertRejected("SIGNATURE");
    }

    @Test
    void rejects_a_certificate_of_another_authority() throws Exception {
        TestAuthority forger = new TestAuthority();
        inbox.take(TestPermit.event(
                        TestPermit.content(),
                        forger.personKeys.getPrivate(),
                        forger.person(TestPermit.FIN, KeyUsage.nonRepudiation))
                .toString());
        assertRejected("SIGNATURE");
    }

    @Test
    void rejects_by_rule_whatever_the_writing_and_not_the_signer() throws Exception {
        settings.write(new MiaSettings.Setting(false, Map.of("fin", TestPermit.FIN), 0));
        inbox.take(good().toString());
        assertThat(answers().get(0).getString("type")).endsWith("accepted.v1");

        database.atOnce(sql -> sql.update("delete from mia_permit"));
        database.atOnce(sql -> sql.update("delete from outgoing"));
        settings.write(new MiaSettings.Setting(false, Map.of("plate", "10-aa-123"), 0));
        inbox.take(good().toString());
        assertRejected("RULE");
        assertThat(answers().get(0).getJsonObject("data").getString("reason")).contains("plate = 10-aa-123");
    }

    @Test
    void answers_late_when_told_to() throws Exception {
        settings.write(new MiaSettings.Setting(false, Map.of(), 60));
        inbox.take(good().toString());
        assertThat(database.<Optional<Boolean>>atOnce(sql -> sql.one(
                        "select due_at > clock_timestamp() + interval '55 seconds' as late from outgoing",
                        row -> row.flag("late"))))
                .contains(true);
    }

    @Test
    void writes_an_unreadable_message_down_and_gives_it_back() {
        List<String> unreadable = List.of(
                "{\"id\": \"nothing\"}",
                "<permit/>",
                "{\"id\": \"2026-0000123:1\", \"time\": \"2026-11-21T17:00:00Z\"}",
                "{\"id\": \"2026-0000123:1\", \"data\": 5}",
                "{\"id\": \"2026-0000123:one\", \"data\": {}}");
        for (String text : unreadable) {
            assertThatThrownBy(() -> inbox.take(text)).isInstanceOf(Malformed.class);
        }
        assertThat(verdicts()).hasSameSizeAs(unreadable).containsOnly("UNREADABLE");
        assertThat(answers()).isEmpty();
    }

    @Test
    void gives_a_permit_back_while_the_authority_cannot_be_asked() throws Exception {
        when(portal.certificate("issuing")).thenThrow(new IllegalStateException("away"));
        String event = good().toString();
        assertThatThrownBy(() -> inbox.take(event)).hasMessage("away");
        assertThat(verdicts()).containsExactly("RECEIVED");
        assertThat(answers()).isEmpty();
    }

    private void assertRejected(String code) {
        JsonObject answer = answers().get(0);
        assertThat(answer.getString("type")).isEqualTo("az.gov.icaze.permit.rejected.v1");
        assertThat(answer.getJsonObject("data").getString("reasonCode")).isEqualTo(code);
        assertThat(answer.getJsonObject("data").getString("reason")).isNotBlank();
        assertValid(answer);
    }

    private static void assertValid(JsonObject answer) {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(MiaInboxTest.class.getResourceAsStream("answer.schema.json"));
        assertThat(schema.validate(answer.toString(), InputFormat.JSON)).isEmpty();
    }

    private JsonObject good() throws Exception {
        return signed(TestPermit.content());
    }

    private JsonObject signed(JsonObject content) throws Exception {
        return TestPermit.event(
                content, authority.personKeys.getPrivate(), authority.person(TestPermit.FIN, KeyUsage.nonRepudiation));
    }

    /** Confirmed long after; the signature is older. */
    private JsonObject signedAt(Instant moment) throws Exception {
        JsonObject event = good();
        JsonObject data = event.getJsonObject("data");
        var signature =
                Json.createObjectBuilder(data.getJsonObject("signature")).add("signedAt", moment.toString());
        return Json.createObjectBuilder(event)
                .add("time", "2035-01-01T00:00:00Z")
                .add(
                        "data",
                        Json.createObjectBuilder(data)
                                .add("confirmedAt", "2035-01-01T00:00:00Z")
                                .add("signature", signature))
                .build();
    }

    private List<String> verdicts() {
        return database.atOnce(
                sql -> sql.list("select verdict from mia_delivery order by id", row -> row.text("verdict")));
    }

    private List<JsonObject> answers() {
        return database.atOnce(
                sql -> sql.list("select body from outgoing order by seq", row -> TestPermit.object(row.text("body"))));
    }
}
