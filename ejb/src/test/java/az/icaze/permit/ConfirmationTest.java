package az.icaze.permit;

import static az.icaze.permit.People.LEYLA;
import static az.icaze.permit.People.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the question to the telephone to the row in the outbox: R14, R24–R27, promise P2. */
class ConfirmationTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void pin2_confirms_and_leaves_one_message_in_the_same_transaction() {
        PermitNumber number = office.completeDraft();

        office.confirm(number);

        PermitSheet sheet = office.list.sheet(number, LEYLA);
        assertThat(sheet.status()).isEqualTo(PermitStatus.CONFIRMED);
        assertThat(sheet.confirmation().orElseThrow().signer()).isEqualTo("Əliyeva Leyla");
        assertThat(sheet.answers().firstNight()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(sheet.answers().dailyTo()).isEqualTo(LocalTime.of(6, 0));
        assertThat(sheet.answers().document()).isEqualTo("AA4471902");
        assertThat(sheet.answers().plates()).containsExactly("10FK482");
        assertThat(sheet.history())
                .extracting(HistoryLine::key)
                .containsExactly("permit.history.begun", "permit.history.asked", "permit.history.confirmed");
        assertThat(office.actions(number)).containsExactly("begun", "remembered", "asked", "confirmed");
        assertThat(office.count("select count(*) from outbox_message where message_id = '" + number.value()
                        + ":1' and order_key = '" + number.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void asking_twice_rings_once_and_gives_the_same_session() {
        PermitNumber number = office.completeDraft();

        StartedSession first = office.ask(number, 1);
        StartedSession second = office.ask(number, 1);

        assertThat(second).isEqualTo(first);
        assertThat(office.telephones.sessions).hasSize(1);
    }

    @Test
    void a_colleague_is_told_that_somebody_is_being_asked() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);

        assertThatThrownBy(() -> office.permits.askConfirmation(number, 1, SAMIR, "az"))
                .isInstanceOf(ConfirmationOpen.class);
        assertThat(office.permits.draft(number, SAMIR).confirming()).contains("Əliyeva Leyla");
        assertThat(office.permits.confirmation(number, SAMIR)).isEmpty();
        assertThat(office.permits.confirmation(number, LEYLA)).isPresent();
    }

    @Test
    void after_confirmation_asking_editing_and_deleting_are_refused_and_audited() {
        PermitNumber number = office.completeDraft();
        office.confirm(number);
        long version = office.version(number);

        assertThatThrownBy(() -> office.ask(number, version)).isInstanceOf(PermitAlreadyConfirmed.class);
        assertThatThrownBy(() -> office.remember(number, version, Form.empty(), LEYLA))
                .isInstanceOf(PermitAlreadyConfirmed.class);
        assertThatThrownBy(() -> office.permits.delete(number, version, LEYLA))
                .isInstanceOf(PermitAlreadyConfirmed.class);

        assertThat(office.actions(number)).endsWith("confirmed", "confirm-refused", "edit-refused", "delete-refused");
    }

    @ParameterizedTest
    @EnumSource(
            value = SigningOutcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OK"})
    void an_answer_without_signature_leaves_a_draft_and_says_why(SigningOutcome outcome) {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);

        office.telephones.fail(office.telephones.last(), outcome, office);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.note().orElseThrow().key()).isEqualTo(outcome.key());
        assertThat(sheet.version()).isEqualTo(1);
        office.ask(number, 1);
        assertThat(office.telephones.ringing()).isEqualTo(1);
    }

    @Test
    void cancelling_takes_the_prompt_off_the_telephone() {
        PermitNumber number = office.completeDraft();
        office.ask(number, 1);

        office.permits.cancelConfirmation(number, LEYLA);

        assertThat(office.telephones.ringing()).isZero();
        assertThat(office.draft(number).note().orElseThrow().key()).isEqualTo("outcome.cancelled");
    }

    @Test
    void an_incomplete_draft_rings_no_telephone() {
        PermitNumber number = office.begin(LEYLA);

        assertThatThrownBy(() -> office.ask(number, 0)).isInstanceOf(AnswersIncomplete.class);
        assertThat(office.telephones.sessions).isEmpty();
    }

    @Test
    void the_version_that_was_checked_is_the_one_that_is_signed() {
        PermitNumber number = office.completeDraft();

        assertThatThrownBy(() -> office.ask(number, 0)).isInstanceOf(PermitChangedMeanwhile.class);
    }
}
