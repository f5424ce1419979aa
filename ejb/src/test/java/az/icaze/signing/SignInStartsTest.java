package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Fin;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is rung and who is not, and that nobody learns why from outside: R17, R111, R119. */
class SignInStartsTest {

    private static final UserId WRONG = new UserId("999999");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestHouse house = new TestHouse(database);
    private final Telephone leyla = house.enrol("5VBK5VR");

    @Test
    void a_wrong_number_and_a_wrong_user_id_take_the_same_way_to_the_same_refusal() {
        Telephone unknown = house.telephone(leyla.fin);
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

        List<String> details = house.at(room -> room.entities
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
        Telephone unknown = house.telephone(leyla.fin);
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
        assertThat(house.state(second).state()).isEqualTo(SessionState.RUNNING);
    }

    @Test
    void of_many_starts_at_the_same_time_one_rings() throws Exception {
        assertThat(AtOnce.through(3, () -> house.signIn(leyla), PromptAlreadyOpen.class))
                .isEqualTo(1);
        assertThat(house.rung).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, CERTIFICATE_EXPIRED",
        "SUSPENDED, CERTIFICATE_SUSPENDED",
        "PUK_BLOCKED, PUK_BLOCKED",
        "SERVICE_CANCELLED, SERVICE_CANCELLED",
        "REVOKED, CERTIFICATE_UNUSABLE",
        "SERVICE_SUSPENDED, SERVICE_SUSPENDED",
        "SERVICE_EXPIRED, SERVICE_EXPIRED",
        "SERVICE_TYPE, SERVICE_TYPE",
        "SIM_CHANGED, SIM_CHANGED"
    })
    void who_cannot_sign_in_now_is_told_why_without_ringing(Unusable reason, SigningOutcome outcome) {
        house.unusable(leyla, KeyPurpose.AUTHENTICATION, reason);

        StartedSession started = house.signIn(leyla);

        assertThat(house.state(started).outcome()).isEqualTo(outcome);
        assertThat(house.rung).isEmpty();
        assertThat(house.trail(started.id())).containsExactly("sign-in-failed");
        assertThatThrownBy(() -> house.complete(started.id())).isInstanceOf(SignInNotReady.class);
    }

    @Test
    void too_many_starts_are_one_line_of_the_trail_however_often_they_are_tried() {
        Telephone stranger = house.telephone(new Fin("9ZZZ9ZZ"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> house.signIn(stranger)).isInstanceOf(PhoneNotRecognised.class);
        }
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> house.signIn(stranger)).isInstanceOf(TooManyAttempts.class);
        }
        assertThat(refusals(stranger)).containsOnlyOnce("TOO_MANY_ATTEMPTS").hasSize(4);

        house.pass(Duration.ofMinutes(11));
        assertThatThrownBy(() -> house.signIn(stranger)).isInstanceOf(PhoneNotRecognised.class);
    }

    /** Why, in the order of the trail. */
    private List<String> refusals(Telephone telephone) {
        List<?> why = house.at(room -> room.entities
                .createNativeQuery("select e.to_state from audit_entry e"
                        + " join sign_in_attempt a on cast(a.id as text) = e.subject_id"
                        + " where e.subject_type = 'sign-in-attempt' and a.phone = :phone order by e.id")
                .setParameter("phone", telephone.phone.value())
                .getResultList());
        return why.stream().map(String::valueOf).toList();
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
}
