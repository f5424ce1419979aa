package az.icaze.permit;

import static az.icaze.permit.People.ELCIN;
import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static az.icaze.permit.People.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;

import az.icaze.authority.SealAuthorityMissing;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The life of a draft on a real database: R13, R16, R20–R24, R28, R31. */
class PermitsTest {

    private static final Fin NOBODY = new Fin("1111111");

    @AutoClose
    private final Office office = new Office();

    @Test
    void a_second_search_opens_the_draft_in_which_nobody_has_typed_yet() {
        PermitNumber first = office.begin(LEYLA);
        assertThat(office.begin(LEYLA)).isEqualTo(first);
        assertThat(office.begin(KAMRAN)).as("another organisation").isNotEqualTo(first);

        office.remember(first, 0, Form.complete(), LEYLA);
        assertThat(office.begin(LEYLA)).isNotEqualTo(first);
    }

    @Test
    void the_answers_of_a_confirmed_permit_begin_another_draft() {
        PermitNumber confirmed = office.completeDraft();
        office.confirm(confirmed);

        PermitNumber again = office.permits.repeat(confirmed, LEYLA);
        assertThat(office.draft(again).problems()).isEmpty();
        assertThat(office.draft(again).duplicate()).contains(confirmed);
        assertThatThrownBy(() -> office.permits.repeat(again, LEYLA)).isInstanceOf(PermitNotConfirmed.class);
        assertThatThrownBy(() -> office.permits.repeat(confirmed, KAMRAN)).isInstanceOf(PermitNotFound.class);
    }

    @Test
    void a_fin_gives_initials_and_nothing_else() {
        PermitNumber number = office.begin(LEYLA);
        DraftSheet sheet = office.draft(number);
        assertThat(sheet.initials()).isEqualTo("M. E. R.");
        assertThat(sheet.register()).isEqualTo(RegisterState.INITIALS_ONLY);
        assertThat(sheet.answers()).isEqualTo(DraftAnswers.empty());
    }

    @Test
    void a_person_who_is_unknown_or_dead_is_not_found_and_the_question_stays_in_the_trail() {
        doReturn(Optional.of(People.elcin(false))).when(office.register).find(ELCIN);

        assertThat(office.permits.begin(NOBODY, LEYLA)).isEmpty();
        assertThat(office.permits.begin(ELCIN, LEYLA)).isEmpty();

        assertThat(office.count(
                        "select count(*) from audit_entry where action = 'looked-up' and to_state = 'NOT_FOUND'"))
                .isEqualTo(2);
        assertThat(office.count("select count(*) from permit")).isZero();
    }

    @Test
    void the_register_is_asked_once_for_a_new_form() {
        office.begin(LEYLA);

        verify(office.register).find(ELCIN);
        assertThat(office.count("select count(*) from audit_entry where subject_type = 'person'"))
                .isEqualTo(1);
    }

    @Test
    void the_trail_tells_a_person_looked_up_from_a_document_number_compared() {
        office.completeDraft();

        assertThat(office.count("select count(*) from audit_entry where action = 'looked-up'"))
                .isEqualTo(1);
        assertThat(office.count("select count(*) from audit_entry where action = 'document-compared'"))
                .isEqualTo(1);
    }

    @Test
    void numbers_follow_each_other_within_the_year_of_baku() {
        office.now.set(java.time.Instant.parse("2026-12-31T20:30:00Z"));
        PermitNumber first = office.begin(LEYLA);
        PermitNumber second = office.begin(KAMRAN);

        assertThat(List.of(first.value(), second.value())).containsExactly("2027-0000001", "2027-0000002");
    }

    @Test
    void the_register_fills_in_once_the_document_number_matches() {
        PermitNumber number = office.completeDraft();

        DraftSheet sheet = office.draft(number);

        assertThat(sheet.register()).isEqualTo(RegisterState.VERIFIED);
        assertThat(sheet.answers().to(Question.SURNAME)).isEqualTo("Məmmədov");
        assertThat(sheet.answers().to(Question.PATRONYMIC)).isEqualTo("Rauf oğlu");
        assertThat(sheet.answers().to(Question.BIRTH_DATE)).isEqualTo("1984-03-14");
        assertThat(sheet.answers().to(Question.DOCUMENT)).isEqualTo("aa 4471902");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void another_document_number_closes_what_the_register_had_opened() {
        PermitNumber number = office.completeDraft();
        office.remember(number, 1, Form.complete().with("document", "AA0000001"), LEYLA);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.register()).isEqualTo(RegisterState.INITIALS_ONLY);
        assertThat(sheet.answers().to(Question.SURNAME)).isEmpty();
        assertThat(sheet.problems()).containsExactly(Problem.of("document", "document.mismatch"));
    }

    @Test
    void judges_answers_without_keeping_them() {
        PermitNumber number = office.completeDraft();
        DraftSheet before = office.draft(number);

        DraftAnswers other =
                Form.complete().with("document", "12").with("position", "").answers();
        assertThat(office.permits.problems(number, before.version(), other, LEYLA))
                .extracting(Problem::key)
                .containsExactly("malformed.document", "problem.position.missing");
        assertThat(office.draft(number)).isEqualTo(before);
        assertThatThrownBy(() -> office.permits.problems(number, before.version() + 1, other, LEYLA))
                .isInstanceOf(PermitChangedMeanwhile.class);
    }

    @Test
    void the_register_is_not_asked_again_about_what_it_said() {
        PermitNumber number = office.completeDraft();
        Mockito.clearInvocations(office.register);

        office.remember(number, 1, Form.complete().with("reason", "Başqa"), LEYLA);

        verify(office.register, Mockito.never()).find(ELCIN);
        assertThat(office.draft(number).answers().to(Question.SURNAME)).isEqualTo("Məmmədov");
    }

    @Test
    void with_the_register_away_the_form_is_filled_in_by_hand_and_says_so() {
        office.registerIsAway();
        PermitNumber number = office.begin(LEYLA);
        Form byHand = Form.complete().byHand("Məmmədov", "Elçin", "14.03.1984");

        office.remember(number, 0, byHand, LEYLA);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.register()).isEqualTo(RegisterState.UNVERIFIED);
        assertThat(sheet.answers().to(Question.SURNAME)).isEqualTo("Məmmədov");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void the_register_is_asked_when_it_is_back() {
        office.registerIsAway();
        PermitNumber number = office.begin(LEYLA);
        Form byHand = Form.complete().byHand("Mamedov", "Elchin", "1.1.1980");
        office.remember(number, 0, byHand, LEYLA);
        doReturn(Optional.of(People.elcin(true))).when(office.register).find(ELCIN);

        office.remember(number, 1, byHand, LEYLA);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.register()).isEqualTo(RegisterState.VERIFIED);
        assertThat(sheet.answers().to(Question.SURNAME)).isEqualTo("Məmmədov");
    }

    @Test
    void a_draft_keeps_what_was_typed_even_when_it_is_wrong() {
        PermitNumber number = office.begin(LEYLA);
        Form wrong = Form.empty()
                .with("contract", "?")
                .with("document", "<script>")
                .plates("nonsense")
                .nights("31.02.2026", "yesterday")
                .with("dailyFrom", "25:00")
                .with("reason", "Səbəb\nvar")
                .areas("XX");

        office.remember(number, 0, wrong, LEYLA);

        DraftSheet sheet = office.draft(number);
        assertThat(sheet.answers()).isEqualTo(wrong.answers());
        assertThat(sheet.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "contract",
                        "document",
                        "position",
                        "plates.0",
                        "workplace",
                        "firstNight",
                        "lastNight",
                        "dailyFrom",
                        "dailyTo",
                        "activity",
                        "areas");
    }

    @Test
    void an_older_version_is_refused_and_nothing_is_lost() {
        PermitNumber number = office.completeDraft();

        assertThatThrownBy(() -> office.remember(number, 0, Form.complete().with("reason", "X"), SAMIR))
                .isInstanceOf(PermitChangedMeanwhile.class);
        assertThatThrownBy(() -> office.permits.delete(number, 0, SAMIR)).isInstanceOf(PermitChangedMeanwhile.class);

        assertThat(office.version(number)).isEqualTo(1);
    }

    @Test
    void remembering_the_same_changes_nothing() {
        PermitNumber number = office.completeDraft();

        assertThat(office.remember(number, 1, Form.complete(), LEYLA)).isEqualTo(1);
    }

    @Test
    void a_changed_area_or_vehicle_is_another_version() {
        PermitNumber number = office.completeDraft();

        assertThat(office.remember(number, 1, Form.complete().areas("AZ-BA"), LEYLA))
                .isEqualTo(2);
        assertThat(office.version(number)).isEqualTo(2);
    }

    @Test
    void another_organisations_permit_is_as_unknown_as_none() {
        PermitNumber number = office.completeDraft();
        PermitNumber none = new PermitNumber("2026-9999999");

        for (PermitNumber unknown : List.of(number, none)) {
            assertThatThrownBy(() -> office.permits.draft(unknown, KAMRAN)).isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.list.sheet(unknown, KAMRAN)).isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.remember(unknown, 1, Form.empty(), KAMRAN))
                    .isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.permits.delete(unknown, 1, KAMRAN)).isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.permits.askConfirmation(unknown, 1, KAMRAN, "az"))
                    .isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.permits.cancelConfirmation(unknown, KAMRAN))
                    .isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() -> office.permits.confirmation(unknown, KAMRAN))
                    .isInstanceOf(PermitNotFound.class);
            assertThatThrownBy(() ->
                            office.permits.problems(unknown, 1, Form.empty().answers(), KAMRAN))
                    .isInstanceOf(PermitNotFound.class);
            assertThat(office.actions(unknown))
                    .filteredOn("access-refused"::equals)
                    .hasSize(8);
        }
    }

    @Test
    void a_colleague_may_edit_and_delete_drafts() {
        PermitNumber number = office.completeDraft();

        office.remember(number, 1, Form.complete().with("reason", "Başqa"), SAMIR);
        office.permits.delete(number, 2, SAMIR);

        assertThat(office.count("select count(*) from permit")).isZero();
        assertThat(office.count("select count(*) from permit_area")).isZero();
        assertThat(office.actions(number)).containsExactly("begun", "remembered", "remembered", "deleted");
    }

    @Test
    void whoever_lost_the_seal_is_refused_at_the_next_click() {
        PermitNumber number = office.completeDraft();
        office.withoutSeal.add(LEYLA);

        assertThatThrownBy(() -> office.remember(number, 1, Form.empty(), LEYLA))
                .isInstanceOf(SealAuthorityMissing.class);
        assertThatThrownBy(() -> office.permits.draft(number, LEYLA)).isInstanceOf(SealAuthorityMissing.class);
        assertThatThrownBy(() -> office.list.page(Office.newest(0, 10), LEYLA))
                .isInstanceOf(SealAuthorityMissing.class);
        assertThatThrownBy(() -> office.permits.begin(ELCIN, LEYLA)).isInstanceOf(SealAuthorityMissing.class);
    }

    @Test
    void without_a_curfew_nothing_is_begun() {
        office.regime.set(Optional.empty());

        assertThatThrownBy(() -> office.permits.begin(ELCIN, LEYLA)).isInstanceOf(NoRegimeInForce.class);
    }
}
