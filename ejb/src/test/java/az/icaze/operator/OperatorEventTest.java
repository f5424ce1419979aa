package az.icaze.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.pki.Pkcs10;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorEventTest {

    static final List<String> published = PublishedFormat.EVENTS;

    private static final Phone PHONE = new Phone("+994502147717");

    @ParameterizedTest
    @FieldSource("published")
    void every_published_example_is_valid_and_can_be_read(String name) {
        String example = PublishedFormat.example(name);

        assertThat(PublishedFormat.complaints(name, example)).isEmpty();
        assertThat(OperatorEvent.read(example).source()).isEqualTo("operator:AZERCELL");
    }

    @Test
    void reads_an_activation() {
        OperatorEvent event = OperatorEvent.read(PublishedFormat.example("service-activated"));

        assertThat(event)
                .isEqualTo(new OperatorEvent(
                        Operator.AZERCELL,
                        "act-000017",
                        new ServiceActivated(
                                Operator.AZERCELL,
                                PHONE,
                                AsanImzaType.BUSINESS,
                                "8999401000000000017",
                                SimKind.PHYSICAL,
                                Instant.parse("2026-11-21T07:30:00Z"),
                                new ServiceActivated.Way(
                                        Optional.of(Instant.parse("2026-11-21T07:10:00Z")),
                                        Optional.of(Instant.parse("2026-11-21T07:15:00Z")),
                                        Optional.of(Instant.parse("2026-11-21T07:20:00Z"))))));
    }

    /** Rules R50–R54: an operator need not say what came before the activation. */
    @Test
    void reads_an_activation_without_what_came_before() {
        String bare = PublishedFormat.example("service-activated")
                .replaceAll("\"(simProvided|filled|signed)At\"", "\"no$1\"");

        assertThat(((ServiceActivated) OperatorEvent.read(bare).happening()).way())
                .isEqualTo(ServiceActivated.Way.UNSAID);
    }

    @Test
    void reads_the_requests_of_a_card() {
        KeysMade keys = (KeysMade) happening("keys-made");

        assertThat(keys.reference()).isEqualTo("keys:2026-Q-0000012:1");
        assertThat(keys.iccid()).isEqualTo("8999401000202147717");
        assertThat(new Pkcs10(keys.authenticationRequest()).keyFingerprint())
                .isNotEqualTo(new Pkcs10(keys.signingRequest()).keyFingerprint());
    }

    @Test
    void reads_a_suspension_and_its_end() {
        assertThat(OperatorEvent.read(PublishedFormat.example("service-suspended"))
                        .happening())
                .isEqualTo(new ServiceSuspended(Operator.AZERCELL, PHONE, Instant.parse("2026-11-21T08:00:00Z")));
        assertThat(OperatorEvent.read(PublishedFormat.example("service-reactivated"))
                        .happening())
                .isEqualTo(new ServiceReactivated(Operator.AZERCELL, PHONE, Instant.parse("2026-11-21T09:15:00Z")));
    }

    @Test
    void reads_an_answer_with_its_signature() {
        PromptAnswered answer = (PromptAnswered)
                OperatorEvent.read(PublishedFormat.example("prompt-answered")).happening();

        assertThat(answer.source()).isEqualTo("operator:AZERCELL");
        assertThat(answer.session()).isEqualTo(UUID.fromString("7f6e1f0c-5a0b-4c3d-9e57-0d9b0a2f4c11"));
        assertThat(answer.outcome()).isEqualTo(PromptOutcome.OK);
        assertThat(HexFormat.of().formatHex(answer.signature()))
                .startsWith("010203")
                .endsWith("3f40");
        assertThat(answer.at()).isEqualTo(Instant.parse("2026-11-21T16:00:41Z"));
    }

    @Test
    void takes_no_signature_from_an_answer_that_is_not_ok() {
        String cancelled = PublishedFormat.example("prompt-answered").replace("\"OK\"", "\"CANCELLED\"");

        PromptAnswered answer = (PromptAnswered) OperatorEvent.read(cancelled).happening();

        assertThat(answer.outcome()).isEqualTo(PromptOutcome.CANCELLED);
        assertThat(answer.signature()).isEmpty();
    }

    @Test
    void reads_what_happened_to_a_service_and_by_which_command() {
        Instant at = Instant.parse("2026-11-21T09:15:00Z");

        assertThat(happening("service-prolonged"))
                .isEqualTo(new ServiceEvent.Prolonged(
                        Operator.AZERCELL, PHONE, AsanImzaType.BUSINESS, Optional.of("8500:AZERCELL:mo-000451"), at));
        assertThat(OperatorEvent.read(
                                PublishedFormat.example("service-type-changed").replace("\"reference\"", "\"note\""))
                        .happening())
                .isEqualTo(new ServiceEvent.TypeChanged(
                        Operator.AZERCELL, PHONE, AsanImzaType.BUSINESS, Optional.empty(), at));
        assertThat(happening("service-blocked")).isEqualTo(new ServiceEvent.Blocked(Operator.AZERCELL, PHONE, at));
        assertThat(happening("service-cancelled")).isEqualTo(new ServiceEvent.Cancelled(Operator.AZERCELL, PHONE, at));
        assertThat(happening("sim-replaced"))
                .isEqualTo(new SimReplaced(
                        Operator.AZERCELL, PHONE, "8999401000000000017", "8999401000000000025", SimKind.PHYSICAL, at));
        assertThat(happening("balance-increased")).isEqualTo(new BalanceIncreased(Operator.AZERCELL, PHONE, at));
    }

    @Test
    void reads_short_messages_and_how_commands_ended() {
        Instant at = Instant.parse("2026-11-21T09:15:00Z");

        assertThat(happening("sms-received"))
                .isEqualTo(new SmsReceived(
                        Operator.AZERCELL,
                        "mo-000451",
                        PHONE,
                        "8500",
                        "biznes",
                        Optional.of(new SmsReceived.Part("117", 1, 2)),
                        at));
        assertThat(happening("sms-receipt")).isEqualTo(new SmsReceipt(Operator.AZERCELL, "sms:4711:1", true, at));
        assertThat(happening("command-answered"))
                .isEqualTo(new CommandAnswered(
                        Operator.AZERCELL, "fee:2026-000017:2026-11", CommandAnswered.Outcome.DONE, at));
    }

    private static Object happening(String name) {
        return OperatorEvent.read(PublishedFormat.example(name)).happening();
    }

    @Test
    void ignores_a_field_it_does_not_know() {
        String more = PublishedFormat.example("service-suspended").replaceFirst("\\{", "{\"reason\": \"UNPAID\",");

        assertThat(PublishedFormat.complaints("service-suspended", more)).isEmpty();
        assertThat(OperatorEvent.read(more).happening()).isInstanceOf(ServiceSuspended.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service-activated | \"ServiceActivated\" | \"SimSwallowed\"",
                "service-activated | \"ServiceActivated\" | 7",
                "service-activated | \"AZERCELL\"         | \"VODAFONE\"",
                "service-activated | \"AZERCELL\"         | null",
                "service-activated | \"act-000017\"       | \"\"",
                "service-activated | \"act-000017\"       | \"with space\"",
                "service-activated | 2026-11-21T07:30:00Z | yesterday",
                "service-activated | \"BUSINESS\"         | \"business\"",
                "service-activated | 8999401000000000017  | 89994",
                "service-activated | \"PHYSICAL\"         | \"PAPER\"",
                "service-activated | \"phone\"            | \"telephone\"",
                "service-suspended | +994502147717        | +4930123456",
                "prompt-answered   | 7f6e1f0c-            | 7f6e1f0c",
                "prompt-answered   | \"OK\"               | \"FINE\"",
                "prompt-answered   | \"signature\"        | \"sig\"",
                "prompt-answered   | AQIDBAUG             | AQIDBA",
                "prompt-answered   | AQIDBAUG             | ????????",
                "service-prolonged | \"BUSINESS\"         | \"PRIVATE\"",
                "service-prolonged | 8500:AZERCELL:mo     | 8500 AZERCELL mo",
                "sim-replaced      | 8999401000000000025  | 8999401",
                "sms-received      | \"8500\"             | \"85 00\"",
                "sms-received      | \"biznes\"           | 7",
                "sms-received      | \"117\"              | 117",
                "sms-received      | \"number\": 1        | \"number\": -1",
                "sms-received      | \"number\": 1        | \"number\": 1.5",
                "sms-received      | \"of\": 2            | \"of\": 256",
                "sms-received      | \"of\": 2            | \"of\": 1e99",
                "sms-received      | \"of\"               | \"off\"",
                "sms-received      | \"part\": {          | \"part\": 7, \"x\": {",
                "sms-receipt       | true                 | \"true\"",
                "sms-receipt       | sms:4711:1           | sms 4711 1",
                "command-answered  | \"DONE\"             | \"PERHAPS\"",
                "command-answered  | \"reference\"        | \"references\"",
            })
    void refuses_what_its_schema_refuses(String name, String sound, String unsound) {
        String broken = PublishedFormat.example(name).replace(sound, unsound);

        assertThat(broken).isNotEqualTo(PublishedFormat.example(name));
        assertThat(PublishedFormat.complaints(name, broken)).isNotEmpty();
        assertThatThrownBy(() -> OperatorEvent.read(broken)).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"PromptAnswered\"", "{", "{}", "<event/>", "{\"type\":\"PromptAnswered\"}"})
    void refuses_what_is_no_event(String text) {
        assertThatThrownBy(() -> OperatorEvent.read(text)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refuses_a_message_that_is_too_long() {
        String padded = PublishedFormat.example("service-suspended") + " ".repeat(8_192);

        assertThatThrownBy(() -> OperatorEvent.read(padded)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> OperatorEvent.read(null)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void does_not_repeat_a_number_in_what_goes_to_the_log() {
        String broken = PublishedFormat.example("service-suspended").replace("+994502147717", "+994502147717123");

        assertThatThrownBy(() -> OperatorEvent.read(broken))
                .isInstanceOf(UnreadableEvent.class)
                .satisfies(fault ->
                        assertThat(fault.getMessage() + fault.getCause()).doesNotContain("502147717"));
    }

    @Property(tries = 2_000)
    void answers_every_text_with_an_event_or_that_it_is_unreadable(@ForAll String text, @ForAll int place) {
        String example = PublishedFormat.example("prompt-answered");
        int at = Math.floorMod(place, example.length());
        String mutated = example.substring(0, at) + text + example.substring(Math.min(example.length(), at + 3));

        try {
            assertThat(OperatorEvent.read(mutated).happening()).isInstanceOf(PromptAnswered.class);
        } catch (UnreadableEvent expected) {
            assertThat(expected).hasMessageStartingWith("Unreadable operator event: ");
        }
    }
}
