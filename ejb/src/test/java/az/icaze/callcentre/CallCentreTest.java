package az.icaze.callcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import az.icaze.AtOnce;
import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.operator.CommandAnswered.Outcome;
import az.icaze.operator.SimKind;
import az.icaze.staff.AlreadyAsked;
import az.icaze.staff.Approvals;
import az.icaze.staff.SecondPersonNeeded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the call centre does for a caller, and how little it learns (rules R99, R103, R105, R108). */
class CallCentreTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private CallHouse house;
    private CallCentre centre;

    @BeforeEach
    void a_person_with_an_embedded_sim() {
        at(SimKind.ESIM);
    }

    private void at(SimKind sim) {
        house = new CallHouse(database, sim);
        centre = house.centre();
    }

    @Test
    @DisplayName("R108: who answers all questions rightly hears his User ID; his telephone and his page tell him")
    void tells_the_user_id() {
        ToldUserId told = centre.userId(house.right, house.first);

        assertThat(told).isEqualTo(new ToldUserId("Əliyeva Leyla Rauf qızı", house.phone, house.userId()));
        assertThat(house.texts()).containsExactly("CALL_USER_ID_TOLD");
        assertThat(house.seenByHolder()).containsExactly(CallState.TOLD);
        assertThat(house.trail()).containsExactly("identified " + house.first.id(), "told " + house.first.id());
    }

    @Test
    @DisplayName("R108: one wrong answer is refused in the same words, whichever it is")
    void does_not_say_which_answer_is_wrong() {
        CallerAnswers right = house.right;
        Stream.of(
                        new CallerAnswers(new Fin("9ZZZ9ZZ"), right.phone(), right.document(), right.birthDate()),
                        new CallerAnswers(right.fin(), new Phone("+994502147717"), right.document(), right.birthDate()),
                        new CallerAnswers(
                                right.fin(), right.phone(), new DocumentNumber("AA7654321"), right.birthDate()),
                        new CallerAnswers(right.fin(), right.phone(), right.document(), LocalDate.of(1985, 8, 3)))
                .forEach(this::refused);

        assertThat(house.seenByHolder()).hasSize(3).containsOnly(CallState.NOT_IDENTIFIED);
        assertThat(house.texts()).isEmpty();
    }

    @Test
    void tells_nothing_about_a_dead_person_and_nothing_of_a_former_number() {
        house.cancelService();
        refused(house.right);

        at(SimKind.PHYSICAL);
        Person known = house.leyla;
        Person dead = new Person(
                known.fin(),
                known.surname(),
                known.givenName(),
                known.patronymic(),
                known.birthDate(),
                known.document(),
                false);
        doReturn(Optional.of(dead)).when(house.persons).find(known.fin());
        refused(house.right);
    }

    private void refused(CallerAnswers caller) {
        assertThatThrownBy(() -> centre.userId(caller, house.first)).isInstanceOf(CallerNotIdentified.class);
    }

    @Test
    @DisplayName("R108: after three calls in vain even the right answers do not help that day")
    void ends_guessing_about_a_person() {
        for (int i = 0; i < 3; i++) {
            refused(wrong(house.right.fin()));
        }

        refuses("refusal.call-limit-reached.caller", house.right);
        house.now = house.now.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(house.centre().userId(house.right, house.first).userId()).isEqualTo(house.userId());
    }

    @Test
    @DisplayName("R108: guesses at the same moment, by several operators, are three at most, too")
    void counts_guesses_at_once() throws Exception {
        CallerAnswers guess = wrong(house.right.fin());
        Callable<String> call = () -> keyOf(() -> house.centre().userId(guess, house.first));
        Callable<String> other = () -> keyOf(() -> house.centre().userId(guess, house.second));

        List<String> answers = AtOnce.all(List.of(call, other, call, other, call, other));

        assertThat(answers).filteredOn("refusal.caller-not-identified"::equals).hasSize(3);
        assertThat(answers)
                .filteredOn("refusal.call-limit-reached.caller"::equals)
                .hasSize(3);
    }

    private static String keyOf(Runnable call) {
        try {
            call.run();
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    @Test
    void ends_guessing_by_an_operator_and_reading_by_the_dozen() {
        for (int i = 0; i < 5; i++) {
            refused(wrong(new Fin("9ZZZ9Z" + i)));
        }
        refuses("refusal.call-limit-reached.operator", house.right);

        for (int i = 0; i < 8; i++) {
            centre.userId(house.right, house.second);
        }
        assertThatThrownBy(() -> centre.userId(house.right, house.second)).isInstanceOf(CallLimitReached.class);
    }

    private CallerAnswers wrong(Fin fin) {
        return new CallerAnswers(fin, house.phone, new DocumentNumber("AA0000000"), house.right.birthDate());
    }

    @Test
    void counts_nothing_while_the_register_is_away() {
        doThrow(new RegisterUnavailable(null)).when(house.persons).find(any());
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> centre.userId(house.right, house.first)).isInstanceOf(RegisterUnavailable.class);
        }

        doReturn(Optional.of(house.leyla)).when(house.persons).find(any());
        assertThat(centre.userId(house.right, house.first).phone()).isEqualTo(house.phone);
    }

    @Test
    void lets_no_operator_call_himself() {
        refuses(
                "refusal.call-about-oneself",
                new CallerAnswers(house.first.fin(), house.phone, house.right.document(), house.right.birthDate()));
    }

    @Test
    @DisplayName("R103: a PIN of an eSIM is unblocked when a second operator agrees, and the holder is told")
    void unblocks_with_four_eyes() {
        centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN2, house.first);
        assertThat(house.commands()).isEmpty();
        assertThatThrownBy(() -> house.decide(house.first, Approvals::approve)).isInstanceOf(SecondPersonNeeded.class);

        house.decide(house.second, Approvals::approve);
        assertThat(house.commands())
                .singleElement()
                .asString()
                .contains("\"purpose\":\"SIGNATURE\"", house.phone.value());
        assertThat(house.seenByHolder()).containsExactly(CallState.SENT);

        house.answer(Outcome.DONE);
        house.answer(Outcome.DONE);
        assertThat(house.texts()).containsExactly("CALL_PIN_UNBLOCKED");
        assertThat(centre.unblockings(house.first)).extracting(CallView::state).containsExactly(CallState.DONE);
        assertThat(house.trail())
                .containsExactly(
                        "identified " + house.first.id(),
                        "asked " + house.first.id(),
                        "sent " + house.second.id(),
                        "unblocked operator:AZERCELL");
    }

    @Test
    void asks_once_at_a_time_and_again_when_it_was_declined_or_nobody_decided() {
        centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first);
        assertThatThrownBy(() -> centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.second))
                .isInstanceOf(AlreadyAsked.class);

        house.decide(house.second, Approvals::decline);
        centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first);
        house.now = house.now.plus(Duration.ofMinutes(31));
        house.centre().askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first);

        assertThat(centre.unblockings(house.first))
                .extracting(CallView::state)
                .containsExactly(CallState.ASKED, CallState.DECLINED, CallState.DECLINED);
        assertThat(house.commands()).isEmpty();
    }

    @Test
    @DisplayName("R103: an operator who does not answer raises one alarm, and his late answer counts all the same")
    void tells_once_of_an_unblocking_without_an_answer() {
        centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first);
        house.decide(house.second, Approvals::approve);

        house.lookForUnanswered(Duration.ofMinutes(14));
        assertThat(house.trail()).doesNotContain("unanswered system");
        house.lookForUnanswered(Duration.ofMinutes(15));
        house.lookForUnanswered(Duration.ofMinutes(16));
        assertThat(house.trail()).containsOnlyOnce("unanswered system");

        house.answer(Outcome.DONE);
        assertThat(house.seenByHolder()).containsExactly(CallState.DONE);
        house.lookForUnanswered(Duration.ofHours(1));
        assertThat(house.trail()).containsOnlyOnce("unanswered system");
    }

    @Test
    void tells_the_holder_when_the_operator_does_not_unblock() {
        centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first);
        house.decide(house.second, Approvals::approve);

        house.answer(Outcome.REFUSED);

        assertThat(house.texts()).containsExactly("CALL_PIN_NOT_UNBLOCKED");
        assertThat(house.seenByHolder()).containsExactly(CallState.REFUSED);
    }

    @Test
    @DisplayName("R102, R103: a plastic card has its PUK; the call centre unblocks nothing there")
    void leaves_a_plastic_card_to_its_puk() {
        at(SimKind.PHYSICAL);

        assertThatThrownBy(() -> centre.askToUnblock(house.right, CallAct.UNBLOCK_PIN1, house.first))
                .isInstanceOfSatisfying(PinNotUnblockable.class, no -> assertThat(no.key())
                        .isEqualTo("refusal.pin-not-unblockable.plastic-card"));
        assertThat(house.seenByHolder()).containsExactly(CallState.IDENTIFIED);
    }

    private void refuses(String key, CallerAnswers caller) {
        assertThatThrownBy(() -> centre.userId(caller, house.first))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
