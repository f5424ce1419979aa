package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.certificate.UsableCertificate;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.TestAuthority;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules R17, R98, R111, R120, R121. */
class SignInsTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void the_same_code_stands_on_the_page_and_on_the_telephone() {
        StartedSession started = house.signIn(leyla);

        assertThat(house.rung).hasSize(1);
        assertThat(house.rung.get(0).verificationCode()).isEqualTo(started.verificationCode());
        assertThat(house.rung.get(0).session()).isEqualTo(started.id());
        assertThat(house.rung.get(0).purpose()).isEqualTo(PromptPurpose.AUTHENTICATION);
        assertThat(house.rung.get(0).expires())
                .isEqualTo(started.expires())
                .isEqualTo(house.now().plusSeconds(120));
        assertThat(house.state(started).state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void a_right_pin1_signs_in_once() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        assertThat(house.state(started).outcome()).isEqualTo(SigningOutcome.OK);
        SignedIn signedIn = house.complete(started.id());
        assertThat(signedIn.fin()).isEqualTo(leyla.fin);
        assertThat(signedIn.phone()).isEqualTo(leyla.phone);
        assertThat(signedIn.certificates()).containsExactly(leyla.authentication);
        assertThat(house.trail(started.id())).containsExactly("sign-in-started", "identity-proven", "signed-in");
        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void all_certificates_over_the_key_can_be_chosen_and_none_that_is_no_longer_usable() {
        UsableCertificate citizen = house.at(room -> leyla.citizen(TestAuthority.open(room.entities, house.clock())));
        house.usable(leyla, KeyPurpose.AUTHENTICATION, citizen, leyla.authentication);
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.usable(leyla, KeyPurpose.AUTHENTICATION, citizen);

        assertThat(house.complete(started.id()).certificates()).containsExactly(citizen);
    }

    @Test
    void nothing_is_collected_when_the_certificate_was_suspended_after_the_answer() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, Unusable.SUSPENDED);

        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_proof_that_nobody_collects_within_a_minute_is_worthless() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.pass(Duration.ofSeconds(61));

        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_proof_is_collected_by_one_of_two_who_come_at_the_same_time() throws Exception {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        assertThat(AtOnce.through(8, () -> house.complete(started.id()), SignInNotReady.class))
                .isEqualTo(1);
    }

    @Test
    void a_cancelled_prompt_is_taken_off_the_telephone_and_a_late_pin_changes_nothing() {
        StartedSession started = house.signIn(leyla);

        house.cancel(started.id());
        house.answer(started.id(), leyla.withPin1(house.hash()));

        verify(house.prompts).withdraw(started.id(), leyla.phone);
        assertThat(house.state(started).outcome()).isEqualTo(SigningOutcome.CANCELLED);
        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void cancelling_what_has_ended_or_never_was_does_nothing() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        house.cancel(started.id());
        house.cancel(UUID.randomUUID());

        assertThat(house.complete(started.id()).fin()).isEqualTo(leyla.fin);
        verify(house.prompts, never()).withdraw(any(), any());
    }

    @ParameterizedTest
    @EnumSource(value = PromptOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void what_the_telephone_reports_is_what_the_page_tells(PromptOutcome reported) {
        StartedSession started = house.signIn(leyla);

        house.answer(started.id(), reported);

        assertThat(house.state(started).outcome().name()).isEqualTo(reported.name());
        assertThat(house.trail(started.id())).containsExactly("sign-in-started", "sign-in-failed");
        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void an_unknown_id_tells_nothing() {
        assertThatThrownBy(() -> house.at(room -> room.signIns.state(UUID.randomUUID())))
                .isInstanceOf(SignInNotReady.class);
        assertThatThrownBy(() -> house.complete(UUID.randomUUID())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_signature_is_no_sign_in() {
        StartedSession asked = house.ask(leyla, new byte[] {1});
        house.answer(asked.id(), leyla.withPin2(house.hash()));

        assertThat(house.storedOutcome(asked.id())).isEqualTo(SigningOutcome.OK);
        assertThatThrownBy(() -> house.at(room -> room.signIns.state(asked.id())))
                .isInstanceOf(SignInNotReady.class);
        assertThatThrownBy(() -> house.complete(asked.id())).isInstanceOf(SignInNotReady.class);
    }
}
