package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.TestAuthority;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules R14 and R98; the attacks of reliability.md A5 and A10. */
class SignaturesTest {

    private static final byte[] CONTENT = "{\"number\":\"2026-0000123\"}".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void a_right_pin2_gives_evidence_that_verifies_by_itself() {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertThat(house.told).singleElement().isInstanceOfSatisfying(SignatureGiven.class, given -> {
            assertThat(given.subject()).isEqualTo(house.permit);
            assertThat(given.signer()).isEqualTo(house.person(leyla));
            assertThat(given.signature().content()).isEqualTo(CONTENT);
            assertThat(given.signature().certificateSerial()).isEqualTo(leyla.signing.serial());
            assertThat(given.signature().signer()).isEqualTo(leyla.fin);
            assertThat(verifies(given.signature())).isTrue();
        });
        assertThat(house.trail(started.id())).containsExactly("signature-asked", "signature-given");
    }

    @Test
    void asks_with_the_hash_of_exactly_the_content_and_names_the_thing() {
        house.ask(leyla, CONTENT);

        assertThat(house.hash()).isEqualTo(Challenge.sha256(CONTENT));
        assertThat(house.rung.get(0).purpose()).isEqualTo(PromptPurpose.SIGNATURE);
        assertThat(house.rung.get(0).text()).contains("2026-0000123");
    }

    @Test
    void the_key_of_pin1_signs_nothing() {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), leyla.withPin1(house.hash()));

        assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @Test
    void the_key_of_pin2_signs_nobody_in() {
        StartedSession started = house.signIn(leyla);

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertThat(house.outcome(started.id())).isEqualTo(SigningOutcome.SIGNATURE_INVALID);
    }

    @Test
    void a_certificate_of_the_other_purpose_is_not_taken_even_from_the_register() {
        house.usable(leyla, KeyPurpose.AUTHENTICATION, leyla.signing);
        StartedSession started = house.signIn(leyla);

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertThat(house.outcome(started.id())).isEqualTo(SigningOutcome.CERTIFICATE_UNUSABLE);
    }

    @Test
    void a_signature_over_another_hash_is_refused() {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), leyla.withPin2(Challenge.sha256(new byte[] {1})));

        assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @Test
    void another_persons_signature_is_refused() {
        Telephone kamran = house.enrol("94FMDDD");
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), kamran.withPin2(house.hash()));

        assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64})
    void nought_or_too_few_or_spoilt_bytes_are_refused(int length) {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), new byte[length]);

        assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @Test
    void each_flipped_bit_is_refused() {
        house.ask(leyla, CONTENT);
        byte[] sound = leyla.withPin2(house.hash());

        for (int bit = 0; bit < sound.length * 8; bit += 7) {
            byte[] flipped = sound.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(P1363.holds(leyla.signing.certificate(), house.hash(), flipped))
                    .isFalse();
        }
        assertThat(P1363.holds(leyla.signing.certificate(), house.hash(), sound))
                .isTrue();
    }

    @Test
    void an_answer_of_one_session_does_not_answer_another() {
        StartedSession first = house.ask(leyla, CONTENT);
        byte[] answer = leyla.withPin2(house.hash());
        house.answer(first.id(), answer);
        house.told.clear();

        house.answer(first.id(), answer);
        StartedSession second = house.ask(leyla, "another".getBytes(StandardCharsets.UTF_8));
        house.answer(second.id(), answer);

        assertNotGiven(second, SigningOutcome.SIGNATURE_INVALID);
        assertThat(house.trail(first.id())).containsExactly("signature-asked", "signature-given");
    }

    @Test
    void an_answer_to_a_session_that_never_was_changes_nothing() {
        house.answer(UUID.randomUUID(), leyla.withPin2(CONTENT.clone()));

        assertThat(house.told).isEmpty();
    }

    @Test
    void an_answer_after_the_time_is_up_finds_a_session_that_timed_out() {
        StartedSession started = house.ask(leyla, CONTENT);
        byte[] answer = leyla.withPin2(house.hash());
        house.pass(Duration.ofMinutes(2));

        house.answer(started.id(), answer);

        assertNotGiven(started, SigningOutcome.TIMEOUT);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, CERTIFICATE_EXPIRED",
        "REVOKED, CERTIFICATE_UNUSABLE",
        "SERVICE_SUSPENDED, SERVICE_SUSPENDED",
        "SIM_CHANGED, SIM_CHANGED"
    })
    void a_certificate_that_became_unusable_between_asking_and_answering_is_refused(
            Unusable reason, SigningOutcome outcome) {
        StartedSession started = house.ask(leyla, CONTENT);
        house.unusable(leyla, KeyPurpose.SIGNING, reason);

        house.answer(started.id(), leyla.withPin2(house.hash()));

        assertNotGiven(started, outcome);
    }

    @Test
    void only_the_certificate_that_was_asked_for_is_taken() {
        StartedSession started = house.ask(leyla, CONTENT);
        Telephone reissued =
                house.run(room -> new Telephone(leyla.fin, TestAuthority.open(room.entities, house.clock())));
        house.usable(leyla, KeyPurpose.SIGNING, reissued.signing);

        house.answer(started.id(), reissued.withPin2(house.hash()));

        assertNotGiven(started, SigningOutcome.CERTIFICATE_UNUSABLE);
    }

    @Test
    void a_certificate_not_of_our_authority_is_refused() {
        try (TestDatabase other = TestDatabase.open()) {
            Telephone forged = new TestHouse(other).enrol("5VBK5VR");
            house.usable(leyla, KeyPurpose.SIGNING, forged.signing);
            StartedSession started = house.ask(leyla, CONTENT);

            house.answer(started.id(), forged.withPin2(house.hash()));

            assertNotGiven(started, SigningOutcome.CERTIFICATE_UNUSABLE);
        }
    }

    @Test
    void who_has_no_certificate_of_the_type_he_acts_with_is_not_rung() {
        house.unusable(leyla, KeyPurpose.SIGNING, Unusable.SERVICE_SUSPENDED);

        assertThatThrownBy(() -> house.ask(leyla, CONTENT))
                .isInstanceOfSatisfying(SigningNotPossible.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("refusal.signing-not-possible.service-suspended"));
        verify(house.prompts, never()).send(any());
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "PIN_BLOCKED", "PHONE_ABSENT", "ERROR_0035", "DELIVERY_ERROR"})
    void a_refusal_on_the_telephone_is_told_to_who_asked(PromptOutcome reported) {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), reported);

        assertNotGiven(started, SigningOutcome.valueOf(reported.name()));
    }

    @Test
    void only_the_signer_can_take_the_request_back() {
        Telephone kamran = house.enrol("94FMDDD");
        StartedSession started = house.ask(leyla, CONTENT);

        cancel(started, kamran);
        assertThat(house.outcome(started.id())).isNull();
        cancel(started, leyla);

        assertNotGiven(started, SigningOutcome.CANCELLED);
        verify(house.prompts).withdraw(started.id(), leyla.phone);
    }

    @Test
    void a_request_is_found_by_its_thing_whatever_the_version() {
        SigningSubject later = new SigningSubject("permit", house.permit.id(), 9);
        StartedSession started = house.ask(leyla, CONTENT);

        assertThat(running(later)).map(SessionView::id).contains(started.id());
        house.answer(started.id(), PromptOutcome.CANCELLED);

        assertThat(running(later)).isEmpty();
        assertThat(latest(later)).map(SessionView::outcome).contains(SigningOutcome.CANCELLED);
        assertThat(latest(new SigningSubject("permit", "none", 4))).isEmpty();
    }

    @Test
    void a_sign_in_and_a_signature_share_the_one_open_prompt() {
        house.ask(leyla, CONTENT);

        assertThatThrownBy(() -> house.signIn(leyla)).isInstanceOf(PromptAlreadyOpen.class);
    }

    @Test
    void what_was_asked_cannot_be_changed_even_by_sql() throws SQLException {
        StartedSession started = house.ask(leyla, CONTENT);

        for (String column : new String[] {"hash", "content", "fin", "phone", "purpose", "expires", "subject_id"}) {
            assertThatThrownBy(() -> update("update signing_session set " + column + " = " + column, started.id()))
                    .hasMessageContaining("permission denied");
        }
        assertThat(update("update signing_session set state = state", started.id()))
                .isEqualTo(1);
    }

    @Test
    void the_database_itself_keeps_a_second_prompt_off_a_telephone() {
        house.ask(leyla, CONTENT);

        assertThatThrownBy(() -> house.run(room -> {
                    room.entities.persist(SigningSession.signature(
                            house.person(leyla), house.permit, CONTENT, leyla.signing.serial(), house.now()));
                    room.entities.flush();
                    return null;
                }))
                .hasStackTraceContaining("signing_session_one_open");
    }

    private void assertNotGiven(StartedSession started, SigningOutcome outcome) {
        assertThat(house.storedOutcome(started.id())).isEqualTo(outcome);
        assertThat(house.told).containsExactly(new SignatureNotGiven(house.permit, outcome));
    }

    private boolean verifies(Signature signature) {
        return house.run(room -> {
            SignatureVerifier verifier = new SignatureVerifier();
            verifier.chains = TestAuthority.chains(room.entities);
            return verifier.verify(signature);
        });
    }

    private Optional<SessionView> running(SigningSubject subject) {
        return house.run(room -> room.signatures.running(subject));
    }

    private Optional<SessionView> latest(SigningSubject subject) {
        return house.run(room -> room.signatures.latest(subject));
    }

    private void cancel(StartedSession started, Telephone by) {
        house.run(room -> {
            room.signatures.cancel(started.id(), house.person(by));
            return null;
        });
    }

    private int update(String sql, UUID session) throws SQLException {
        try (Connection connection = house.database().applicationSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql + " where id = ?")) {
            statement.setObject(1, session);
            return statement.executeUpdate();
        }
    }
}
