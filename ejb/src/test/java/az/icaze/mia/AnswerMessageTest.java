package az.icaze.mia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code takes and what the published schema allows are the same. */
class AnswerMessageTest {

    private static final Path CONTRACT = Path.of("../docs/mia");
    private static final String ACCEPTED = """
            {"specversion": "1.0", "id": "m1", "source": "urn:mia", "type": "az.gov.icaze.permit.accepted.v1",
             "subject": "2026-0000123", "time": "2026-11-22T15:04:05Z",
             "data": {"permit": "2026-0000123", "revision": 1}}""";
    private static final String REJECTED = ACCEPTED.replace("accepted", "rejected")
            .replace("\"revision\": 1", "\"revision\": 1, \"reasonCode\": \"RULE\", \"reason\": \"Yox\"");

    private final JsonSchema schema = schema("answer.schema.json");

    static JsonSchema schema(String name) {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(CONTRACT.resolve(name)));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static boolean allows(JsonSchema schema, String text) {
        return schema.validate(text, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .isEmpty();
    }

    @Test
    void reads_both_answers() {
        Instant decided = Instant.parse("2026-11-22T15:04:05Z");
        PermitNumber number = new PermitNumber("2026-0000123");

        assertThat(AnswerMessage.read(ACCEPTED))
                .isEqualTo(new AnswerMessage("m1", new MiaAnswer(number, 1, true, "", "", decided)));
        assertThat(AnswerMessage.read(REJECTED).answer())
                .isEqualTo(new MiaAnswer(number, 1, false, "RULE", "Yox", decided));
        assertThat(allows(schema, ACCEPTED)).isTrue();
        assertThat(allows(schema, REJECTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted.example.json", "rejected.example.json"})
    void the_published_examples_are_good_examples(String name) throws IOException {
        String example = Files.readString(CONTRACT.resolve(name));

        assertThat(allows(schema, example)).isTrue();
        assertThat(AnswerMessage.read(example).id()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'1.0'                         | '2.0'",
                "'id': 'm1',                   | ~~",
                "'m1'                          | ' '",
                "'m1'                          | 7",
                "'source': 'urn:mia',          | ~~",
                "permit.accepted.v1            | permit.accepted.v2",
                "'subject': '2026-0000123',    | ~~",
                "'time': '2026-11-22T15:04:05Z', | ~~",
                "2026-11-22T15:04:05Z          | yesterday",
                "'permit': '2026-0000123', 'revision'  | 'revision'",
                "'permit': '2026-0000123'      | 'permit': '20260000123'",
                "'permit': '2026-0000123'      | 'permit': '2026-000012'",
                "'revision': 1                 | 'revision': 0",
                "'revision': 1                 | 'revision': '1'",
                "'revision': 1                 | 'revision': 1.5",
                "'revision': 1                 | 'revision': 99999999999999999999",
                "'revision': 1                 | 'revision': 18446744073709551617",
                "'revision': 1                 | 'revision': -18446744073709551615",
                "'revision': 1                 | 'revision': 1, 'reasonCode': 'RULE'",
                "accepted                      | rejected",
            })
    void refuses_what_the_schema_does_not_allow(String right, String wrong) {
        String text = ACCEPTED.replace('"', '\'').replace(right, wrong).replace('\'', '"');

        assertThat(text).isNotEqualTo(ACCEPTED);
        assertThat(allows(schema, text)).isFalse();
        assertThatThrownBy(() -> AnswerMessage.read(text)).isInstanceOf(AnswerNotUnderstood.class);
    }

    @Test
    void refuses_another_permit_in_the_subject_than_in_the_data() {
        assertThatThrownBy(() -> AnswerMessage.read(
                        ACCEPTED.replace("\"subject\": \"2026-0000123\"", "\"subject\": \"2026-0000124\"")))
                .isInstanceOf(AnswerNotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "null", "{\"specversion\": \"1.0\"", "{}", "\"text\""})
    void refuses_what_is_no_object_at_all(String text) {
        assertThatThrownBy(() -> AnswerMessage.read(text)).isInstanceOf(AnswerNotUnderstood.class);
    }

    @Test
    void refuses_a_megabyte_before_reading_it() {
        assertThatThrownBy(() -> AnswerMessage.read(" ".repeat(1_000_000) + ACCEPTED))
                .isInstanceOf(AnswerNotUnderstood.class)
                .hasMessageContaining("size");
    }

    @Test
    void is_deaf_to_members_added_later() {
        String later = ACCEPTED.replace("\"revision\": 1", "\"revision\": 1, \"station\": \"7\"");

        assertThat(AnswerMessage.read(later)).isEqualTo(AnswerMessage.read(ACCEPTED));
        assertThat(allows(schema, later)).isTrue();
    }
}
