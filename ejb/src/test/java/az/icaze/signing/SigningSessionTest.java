package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Sha256;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.operator.Prompt;
import az.icaze.operator.PromptPurpose;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SigningSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");
    private static final Phone PHONE = new Phone("+994502147717");
    private static final Fin FIN = new Fin("5VBK5VR");
    private static final Proof PROOF = new Proof(new byte[64], "0A", new byte[] {1});

    @Test
    void lives_120_seconds() {
        SigningSession session = signIn();

        assertThat(session.started().expires()).isEqualTo(NOW.plusSeconds(120));
        assertThat(session.due(NOW.plusSeconds(120).minusMillis(1))).isFalse();
        assertThat(session.due(NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void reads_as_timed_out_from_its_last_instant_though_nobody_has_closed_it() {
        SigningSession session = signIn();

        assertThat(session.view(NOW.plusSeconds(119)))
                .extracting(SessionView::state, SessionView::outcome)
                .containsExactly(SessionState.RUNNING, null);
        assertThat(session.view(NOW.plusSeconds(120)))
                .extracting(SessionView::state, SessionView::outcome)
                .containsExactly(SessionState.COMPLETE, SigningOutcome.TIMEOUT);
    }

    @Test
    void no_two_sign_ins_ask_for_the_same_hash() {
        Set<String> codes = new HashSet<>();
        Set<List<Byte>> hashes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Prompt prompt = signIn().prompt("?", "az");
            codes.add(prompt.verificationCode());
            hashes.add(boxed(prompt.hash()));
        }

        assertThat(hashes).hasSize(200);
        assertThat(codes).hasSizeGreaterThan(150);
    }

    @Test
    void a_sign_in_asks_for_pin1_and_a_signature_for_pin2_over_exactly_the_content() {
        byte[] content = "{\"permit\":1}".getBytes(StandardCharsets.UTF_8);

        Prompt prompt = signature(content).prompt("?", "ru");

        assertThat(signIn().prompt("?", "az").purpose()).isEqualTo(PromptPurpose.AUTHENTICATION);
        assertThat(prompt.purpose()).isEqualTo(PromptPurpose.SIGNATURE);
        assertThat(prompt.hash()).isEqualTo(Sha256.of(content));
    }

    @Test
    void what_is_signed_cannot_be_changed_through_the_array_that_was_given() {
        byte[] content = {1, 2, 3};
        SigningSession session = signature(content);
        content[0] = 9;
        session.prove(PROOF, NOW);

        assertThat(session.signature().content()).containsExactly(1, 2, 3);
        session.signature().content()[0] = 9;
        assertThat(session.signature().content()).containsExactly(1, 2, 3);
    }

    @Test
    void remembers_who_asked_and_as_whom() {
        SigningSession session = signature(new byte[] {1});

        assertThat(session.signer()).isEqualTo(signer());
        assertThat(session.asked().orElseThrow().subject()).isEqualTo(new SigningSubject("permit", "7", 3));
    }

    @Test
    void ends_well_only_by_a_proof() {
        assertThatThrownBy(() -> signIn().end(SigningOutcome.OK, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_is_collected_once_and_within_a_minute() {
        SigningSession session = signIn();
        session.prove(PROOF, NOW.plusSeconds(30));

        assertThatThrownBy(() -> session.collect(NOW.plusSeconds(91))).isInstanceOf(SignInNotReady.class);
        assertThat(session.collect(NOW.plusSeconds(90))).isSameAs(PROOF);
        assertThatThrownBy(() -> session.collect(NOW.plusSeconds(90))).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void nothing_is_collected_from_a_session_that_runs_or_failed_or_from_a_signature() {
        SigningSession failed = signIn();
        failed.end(SigningOutcome.CANCELLED, NOW);
        SigningSession given = signature(new byte[] {1});
        given.prove(PROOF, NOW);

        for (SigningSession session : List.of(signIn(), failed, given)) {
            assertThatThrownBy(() -> session.collect(NOW)).isInstanceOf(SignInNotReady.class);
        }
    }

    /** Whatever comes in whatever order: the first end counts, and one collection at most. */
    @Property
    void ends_once_and_is_collected_at_most_once(@ForAll("steps") List<Step> steps) {
        SigningSession session = signIn();
        SigningOutcome expected = null;
        int collected = 0;
        for (Step step : steps) {
            boolean first = expected == null;
            switch (step) {
                case PROVE -> assertThat(session.prove(PROOF, NOW)).isEqualTo(first);
                case CANCEL ->
                    assertThat(session.end(SigningOutcome.CANCELLED, NOW)).isEqualTo(first);
                case EXPIRE ->
                    assertThat(session.end(SigningOutcome.TIMEOUT, NOW)).isEqualTo(first);
                case COLLECT -> collected += collects(session);
            }
            expected = first ? step.outcome : expected;
            assertThat(session.outcome()).isEqualTo(expected);
            assertThat(session.running()).isEqualTo(expected == null);
        }
        assertThat(collected).isLessThanOrEqualTo(expected == SigningOutcome.OK ? 1 : 0);
    }

    private static int collects(SigningSession session) {
        try {
            session.collect(NOW);
            return 1;
        } catch (SignInNotReady refused) {
            return 0;
        }
    }

    enum Step {
        PROVE(SigningOutcome.OK),
        CANCEL(SigningOutcome.CANCELLED),
        EXPIRE(SigningOutcome.TIMEOUT),
        COLLECT(null);

        private final SigningOutcome outcome;

        Step(SigningOutcome outcome) {
            this.outcome = outcome;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(12);
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> boxed = new ArrayList<>();
        for (byte each : bytes) {
            boxed.add(each);
        }
        return boxed;
    }

    private static SigningSession signIn() {
        return SigningSession.signIn(PHONE, FIN, "Əliyeva Leyla", 1, NOW);
    }

    private static SigningSession signature(byte[] content) {
        return SigningSession.signature(signer(), new SigningSubject("permit", "7", 3), content, "0B", NOW);
    }

    private static SignedInPerson signer() {
        return new SignedInPerson(
                FIN,
                "Əliyeva Leyla",
                PHONE,
                Optional.of(new Voen("1401555071")),
                Optional.of("Araz Logistika MMC"),
                AsanImzaType.BUSINESS,
                "0A");
    }
}
