package az.icaze.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Language;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.NoCertificateToChange;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a holder sees and changes of his own (rules R105, R109, R110). */
class MyAsanImzaTest {

    private static final UserId WANTED = new UserId("7654329");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final OwnHouse leyla = new OwnHouse(database);

    @Test
    @DisplayName("R110: certificates with their validity, the service, its fee, and the User ID of this number")
    void shows_what_there_is() {
        OwnAsanImza own = leyla.view();

        OwnNumber number = own.numbers().get(0);
        assertThat(own.numbers()).hasSize(1);
        assertThat(number.phone()).isEqualTo(leyla.phone);
        assertThat(number.service()).isPresent();
        assertThat(number.fee()).isPresent();
        assertThat(number.suspendable()).isTrue();
        assertThat(number.certificates())
                .singleElement()
                .satisfies(held -> assertThat(held.usable()).isTrue())
                .satisfies(held -> assertThat(held.validUntil())
                        .isEqualTo(number.service().get().validUntil()));
        assertThat(own.userId()).isPresent();
        assertThat(own.language()).isEqualTo(Language.AZ);
    }

    @Test
    @DisplayName("R109: signed with PIN2, the new User ID counts and the old one does not; an SMS says so")
    void changes_the_user_id() {
        leyla.ask(WANTED);
        assertThat(leyla.view().userId()).as("before PIN2").isNotEqualTo(Optional.of(WANTED));

        leyla.sign();

        assertThat(leyla.view().userId()).contains(WANTED);
        assertThat(leyla.outcome(RequestKind.USER_ID)).contains("user-id.done");
        assertThat(leyla.texts()).containsExactly("USER_ID_CHANGED");
        assertThat(leyla.trail()).containsExactly("asked", "done");
        assertThat(leyla.wanted()).as("kept nowhere").isEmpty();
    }

    @Test
    void rings_once_for_the_same_and_anew_for_another() {
        leyla.ask(WANTED);
        SessionView open = session(SessionState.RUNNING, null);
        when(leyla.signatures.running(any())).thenReturn(Optional.of(open));

        leyla.ask(WANTED);
        verify(leyla.signatures, times(1)).start(any(), any(), any(), any(), any());

        leyla.ask(new UserId("998877"));
        verify(leyla.signatures).withdrawToAskAnew(any(), any());
        leyla.sign();
        assertThat(leyla.view().userId()).contains(new UserId("998877"));
    }

    @Test
    void refuses_the_present_one_before_the_telephone_rings() {
        UserId present = leyla.view().userId().orElseThrow();

        assertThatThrownBy(() -> leyla.ask(present)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("refusal.user-id-not-changed.same"));
        verify(leyla.signatures, times(0)).start(any(), any(), any(), any(), any());
    }

    @Test
    void keeps_the_reason_when_it_has_become_impossible_and_takes_no_signature_twice() {
        leyla.ask(WANTED);
        leyla.changedElsewhere(WANTED);

        leyla.sign();
        leyla.sign();

        assertThat(leyla.outcome(RequestKind.USER_ID)).contains("refusal.user-id-not-changed.same");
        assertThat(leyla.trail()).containsExactly("asked", "not-done", "signature-unused");
        assertThat(leyla.texts()).isEmpty();
    }

    @Test
    void says_why_no_signature_came() {
        leyla.ask(WANTED);
        SessionView over = session(SessionState.COMPLETE, SigningOutcome.CANCELLED);
        when(leyla.signatures.latest(any())).thenReturn(Optional.of(over));

        assertThat(leyla.outcome(RequestKind.USER_ID)).contains(SigningOutcome.CANCELLED.key());
    }

    private static SessionView session(SessionState state, SigningOutcome outcome) {
        return new SessionView(UUID.randomUUID(), state, outcome, "1462", OwnHouse.NOW.plusSeconds(60));
    }

    @Test
    @DisplayName("R105: a lost telephone is reported without it, and nothing on its number signs from then on")
    void suspends_at_once() {
        leyla.use(own -> own.reportLost(leyla.phone, leyla.actor()));

        OwnNumber number = leyla.view().numbers().get(0);
        assertThat(number.suspendable()).isFalse();
        assertThat(number.certificates())
                .allSatisfy(held -> assertThat(held.unusable()).contains(Unusable.SUSPENDED));
    }

    @Test
    @DisplayName("R105: the number is told of the loss, once")
    void tells_the_number_that_it_was_reported_lost() {
        leyla.use(own -> own.reportLost(leyla.phone, leyla.actor()));
        leyla.use(own -> own.reportLost(leyla.phone, leyla.actor()));

        assertThat(leyla.texts()).containsExactly("LOSS_REPORTED");
    }

    @Test
    void suspends_nothing_on_a_number_of_somebody_else() {
        OwnHouse other = new OwnHouse(database);
        Phone foreign = other.phone;

        assertThatThrownBy(() -> leyla.use(own -> own.reportLost(foreign, leyla.actor())))
                .isInstanceOf(NoCertificateToChange.class);
        assertThat(other.view().numbers().get(0).suspendable()).isTrue();
    }

    @Test
    void chooses_the_language_of_texts() {
        leyla.use(own -> own.chooseLanguage(Language.RU, leyla.actor()));

        assertThat(leyla.view().language()).isEqualTo(Language.RU);
    }
}
