package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.UserId;
import az.icaze.operator.PromptOutcome;
import az.icaze.operator.PromptPurpose;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.TestAuthority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules R17, R98, R111, R119–R121. */
class SignInsTest {

    private static final UserId WRONG = new UserId("999999");

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
        assertThat(state(started).state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void a_right_pin1_signs_in_once() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        assertThat(state(started).outcome()).isEqualTo(SigningOutcome.OK);
        SignedIn signedIn = complete(started.id());
        assertThat(signedIn.fin()).isEqualTo(leyla.fin);
        assertThat(signedIn.phone()).isEqualTo(leyla.phone);
        assertThat(signedIn.certificates()).containsExactly(leyla.authentication);
        assertThat(house.trail(started.id())).containsExactly("sign-in-started", "identity-proven", "signed-in");
        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void all_certificates_over_the_key_can_be_chosen_and_none_that_is_no_longer_usable() {
        UsableCertificate citizen = house.run(room -> leyla.citizen(TestAuthority.open(room.entities, house.clock())));
        house.usable(leyla, KeyPurpose.AUTHENTICATION, citizen, leyla.authentication);
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.usable(leyla, KeyPurpose.AUTHENTICATION, citizen);

        assertThat(complete(started.id()).certificates()).containsExactly(citizen);
    }

    @Test
    void nothing_is_collected_when_the_certificate_was_suspended_after_the_answer() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, Unusable.SUSPENDED);

        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_proof_that_nobody_collects_within_a_minute_is_worthless() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        house.pass(Duration.ofSeconds(61));

        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_proof_is_collected_by_one_of_two_who_come_at_the_same_time() throws Exception {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        assertThat(succeeding(8, () -> complete(started.id()), SignInNotReady.class))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_number_and_a_wrong_user_id_take_the_same_way_to_the_same_refusal() {
        Telephone unknown =
                house.run(room -> new Telephone(leyla.fin, TestAuthority.open(room.entities, house.clock())));
        clearInvocations(house.certificates);

        PhoneNotRecognised number = refused(unknown, unknown.userId);
        List<String> forNumber = questionsToTheRegister();
        PhoneNotRecognised userId = refused(leyla, WRONG);

        assertThat(userId).hasSameClassAs(number).hasMessage(number.getMessage());
        assertThat(userId.arguments()).isEmpty();
        assertThat(questionsToTheRegister()).isEqualTo(forNumber).containsExactly("holder");
        assertThat(house.rung).isEmpty();
        verify(house.prompts, never()).send(any());
    }

    @Test
    void each_refused_start_is_in_the_trail_without_the_number() {
        refused(leyla, WRONG);

        List<String> details = house.run(room -> room.entities
                .createQuery(
                        "select e.details from AuditEntry e where e.action = 'sign-in-refused' order by e.id desc",
                        String.class)
                .setMaxResults(1)
                .getResultList());
        assertThat(details).hasSize(1).first().asString().doesNotContain(leyla.phone.value());
    }

    @Test
    void a_number_without_any_certificate_is_refused_like_an_unknown_one() {
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, Unusable.NONE);

        assertThatThrownBy(() -> house.signIn(leyla)).isInstanceOf(PhoneNotRecognised.class);
    }

    @Test
    void wrong_starts_are_limited_for_known_and_unknown_numbers_alike() {
        Telephone unknown =
                house.run(room -> new Telephone(leyla.fin, TestAuthority.open(room.entities, house.clock())));
        for (Telephone telephone : List.of(leyla, unknown)) {
            refused(telephone, WRONG);
            refused(telephone, WRONG);
            refused(telephone, WRONG);
            assertThatThrownBy(() -> house.signIn(telephone, telephone.userId, house.home))
                    .isInstanceOf(TooManyAttempts.class);
        }
    }

    @Test
    void a_stranger_who_floods_a_number_does_not_keep_its_holder_out() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));
        for (int i = 0; i < 3; i++) {
            String elsewhere = "2001:db8:ffff:" + i + "::" + leyla.phone.value().substring(9);
            assertThatThrownBy(() -> house.signIn(leyla, WRONG, elsewhere)).isInstanceOf(PhoneNotRecognised.class);
        }
        assertThatThrownBy(() -> house.signIn(leyla, leyla.userId, "198.51.100.9"))
                .isInstanceOf(TooManyAttempts.class);

        assertThat(house.signIn(leyla).verificationCode()).hasSize(4);
    }

    @Test
    void a_second_prompt_is_refused_costs_nothing_and_is_not_told_to_who_does_not_know_the_user_id() {
        house.signIn(leyla);

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> house.signIn(leyla)).isInstanceOf(PromptAlreadyOpen.class);
        }
        assertThatThrownBy(() -> house.signIn(leyla, WRONG, house.home)).isInstanceOf(PhoneNotRecognised.class);
        assertThat(house.rung).hasSize(1);
    }

    @Test
    void a_number_is_blocked_no_longer_than_its_prompt_lives() {
        StartedSession first = house.signIn(leyla);
        house.pass(Duration.ofMinutes(2));

        StartedSession second = house.signIn(leyla);

        assertThat(house.storedOutcome(first.id())).isEqualTo(SigningOutcome.TIMEOUT);
        assertThat(state(second).state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void of_many_starts_at_the_same_time_one_rings() throws Exception {
        assertThat(succeeding(3, () -> house.signIn(leyla), PromptAlreadyOpen.class))
                .isEqualTo(1);
        assertThat(house.rung).hasSize(1);
    }

    @Test
    void a_cancelled_prompt_is_taken_off_the_telephone_and_a_late_pin_changes_nothing() {
        StartedSession started = house.signIn(leyla);

        cancel(started.id());
        house.answer(started.id(), leyla.withPin1(house.hash()));

        verify(house.prompts).withdraw(started.id(), leyla.phone);
        assertThat(state(started).outcome()).isEqualTo(SigningOutcome.CANCELLED);
        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void cancelling_what_has_ended_or_never_was_does_nothing() {
        StartedSession started = house.signIn(leyla);
        house.answer(started.id(), leyla.withPin1(house.hash()));

        cancel(started.id());
        cancel(UUID.randomUUID());

        assertThat(complete(started.id()).fin()).isEqualTo(leyla.fin);
        verify(house.prompts, never()).withdraw(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, CERTIFICATE_EXPIRED",
        "SUSPENDED, CERTIFICATE_UNUSABLE",
        "REVOKED, CERTIFICATE_UNUSABLE",
        "SERVICE_SUSPENDED, SERVICE_SUSPENDED",
        "SERVICE_EXPIRED, SERVICE_EXPIRED",
        "SERVICE_TYPE, SERVICE_TYPE",
        "SIM_CHANGED, SIM_CHANGED"
    })
    void who_cannot_sign_in_now_is_told_why_without_ringing(Unusable reason, SigningOutcome outcome) {
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, reason);

        StartedSession started = house.signIn(leyla);

        assertThat(state(started).outcome()).isEqualTo(outcome);
        assertThat(house.rung).isEmpty();
        assertThat(house.trail(started.id())).containsExactly("sign-in-failed");
        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @ParameterizedTest
    @EnumSource(value = PromptOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "OK")
    void what_the_telephone_reports_is_what_the_page_tells(PromptOutcome reported) {
        StartedSession started = house.signIn(leyla);

        house.answer(started.id(), reported);

        assertThat(state(started).outcome().name()).isEqualTo(reported.name());
        assertThat(house.trail(started.id())).containsExactly("sign-in-started", "sign-in-failed");
        assertThatThrownBy(() -> complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void an_unknown_id_tells_nothing() {
        assertThatThrownBy(() -> house.run(room -> room.signIns.state(UUID.randomUUID())))
                .isInstanceOf(SignInNotReady.class);
        assertThatThrownBy(() -> complete(UUID.randomUUID())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void a_signature_is_no_sign_in() {
        StartedSession asked = house.ask(leyla, new byte[] {1});
        house.answer(asked.id(), leyla.withPin2(house.hash()));

        assertThat(house.storedOutcome(asked.id())).isEqualTo(SigningOutcome.OK);
        assertThatThrownBy(() -> house.run(room -> room.signIns.state(asked.id())))
                .isInstanceOf(SignInNotReady.class);
        assertThatThrownBy(() -> complete(asked.id())).isInstanceOf(SignInNotReady.class);
    }

    private PhoneNotRecognised refused(Telephone telephone, UserId userId) {
        try {
            house.signIn(telephone, userId, house.home);
        } catch (PhoneNotRecognised refusal) {
            return refusal;
        }
        throw new AssertionError("was recognised");
    }

    private List<String> questionsToTheRegister() {
        List<String> questions = mockingDetails(house.certificates).getInvocations().stream()
                .map(call -> call.getMethod().getName())
                .toList();
        clearInvocations(house.certificates);
        return questions;
    }

    private SessionView state(StartedSession started) {
        return house.run(room -> room.signIns.state(started.id()));
    }

    private SignedIn complete(UUID session) {
        return house.run(room -> room.signIns.complete(session));
    }

    private void cancel(UUID session) {
        house.run(room -> {
            room.signIns.cancel(session);
            return null;
        });
    }

    /** How many of so many calls at the same time come through; the others must be refused this way. */
    private static int succeeding(int calls, Runnable call, Class<? extends Exception> refusal) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(calls);
        try {
            List<Future<?>> answers = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                answers.add(clients.submit(call));
            }
            int succeeded = 0;
            for (Future<?> answer : answers) {
                try {
                    answer.get();
                    succeeded++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(refusal);
                }
            }
            return succeeded;
        } finally {
            clients.shutdownNow();
        }
    }
}
