package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.pki.KeyPurpose;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a telephone may answer, and what somebody else may answer for it: R14; the attacks of reliability.md A5 and A10. */
class SignatureAnswersTest {

    private static final byte[] CONTENT = "{\"number\":\"2026-0000123\"}".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void the_key_of_pin1_signs_nothing() {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), leyla.withPin1(house.hash()));

        house.assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
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

        house.answer(started.id(), leyla.withPin2(Sha256.of(new byte[] {1})));

        house.assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @Test
    void another_persons_signature_is_refused() {
        Telephone kamran = house.enrol("94FMDDD");
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), kamran.withPin2(house.hash()));

        house.assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64})
    void nought_or_too_few_or_spoilt_bytes_are_refused(int length) {
        StartedSession started = house.ask(leyla, CONTENT);

        house.answer(started.id(), new byte[length]);

        house.assertNotGiven(started, SigningOutcome.SIGNATURE_INVALID);
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

        house.assertNotGiven(second, SigningOutcome.SIGNATURE_INVALID);
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

        house.assertNotGiven(started, SigningOutcome.TIMEOUT);
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

        house.assertNotGiven(started, outcome);
    }

    @Test
    void only_the_certificate_that_was_asked_for_is_taken() {
        StartedSession started = house.ask(leyla, CONTENT);
        Telephone reissued = house.telephone(leyla.fin);
        house.usable(leyla, KeyPurpose.SIGNING, reissued.signing);

        house.answer(started.id(), reissued.withPin2(house.hash()));

        house.assertNotGiven(started, SigningOutcome.CERTIFICATE_UNUSABLE);
    }

    @Test
    void a_certificate_not_of_our_authority_is_refused() {
        try (TestDatabase other = TestDatabase.open()) {
            Telephone forged = new TestHouse(other).enrol("5VBK5VR");
            house.usable(leyla, KeyPurpose.SIGNING, forged.signing);
            StartedSession started = house.ask(leyla, CONTENT);

            house.answer(started.id(), forged.withPin2(house.hash()));

            house.assertNotGiven(started, SigningOutcome.CERTIFICATE_UNUSABLE);
        }
    }
}
