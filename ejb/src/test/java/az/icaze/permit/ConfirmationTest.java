package az.icaze.permit;

import static az.icaze.permit.Office.KAMRAN;
import static az.icaze.permit.Office.LEYLA;
import static az.icaze.permit.Office.SAMIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
import az.icaze.regime.NoRegimeInForce;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the question to the telephone to the row in the outbox: R13, R14, R16, R24–R27, promise P2. */
class ConfirmationTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void pin2_confirms_and_leaves_one_message_in_the_same_transaction() {
        PermitNumber number = office.completeDraft();

        confirm(number);

        PermitSheet sheet = office.at(desk -> desk.list.sheet(number, LEYLA));
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
    void the_stored_signature_verifies_offline_over_what_is_stored() throws Exception {
        PermitNumber number = office.completeDraft();
        confirm(number);

        Object[] row = office.at(desk -> (Object[]) desk.em
                .createNativeQuery("select signed_content, signature, certificate from permit")
                .getSingleResult());
        byte[] content = (byte[]) row[0];
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream((byte[]) row[2]));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(certificate.getPublicKey());
        verifier.update(content);

        assertThat(verifier.verify((byte[]) row[1])).isTrue();
        assertThat(new JsonCanonicalizer(content).getEncodedUTF8()).isEqualTo(content);
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains("\"number\":\"" + number.value() + "\"", "\"surname\":\"Məmmədov\"")
                .doesNotContain("+994");
    }

    @Test
    void asking_twice_rings_once_and_gives_the_same_session() {
        PermitNumber number = office.completeDraft();

        StartedSession first = ask(number, 1);
        StartedSession second = ask(number, 1);

        assertThat(second).isEqualTo(first);
        assertThat(office.telephones.sessions).hasSize(1);
    }

    @Test
    void a_colleague_is_told_that_somebody_is_being_asked() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);

        assertThatThrownBy(() -> office.run(desk -> desk.permits.askConfirmation(number, 1, SAMIR, "az")))
                .isInstanceOf(ConfirmationOpen.class);
        assertThat(office.<DraftSheet>at(desk -> desk.permits.draft(number, SAMIR))
                        .confirming())
                .contains("Əliyeva Leyla");
        assertThat(office.<Optional<?>>at(desk -> desk.permits.confirmation(number, SAMIR)))
                .isEmpty();
        assertThat(office.<Optional<?>>at(desk -> desk.permits.confirmation(number, LEYLA)))
                .isPresent();
    }

    @Test
    void after_confirmation_asking_editing_and_deleting_are_refused_and_audited() {
        PermitNumber number = office.completeDraft();
        confirm(number);
        long version = office.version(number);

        assertThatThrownBy(() -> ask(number, version)).isInstanceOf(PermitAlreadyConfirmed.class);
        assertThatThrownBy(
                        () -> office.run(desk -> desk.permits.remember(number, version, DraftAnswers.empty(), LEYLA)))
                .isInstanceOf(PermitAlreadyConfirmed.class);
        assertThatThrownBy(() -> office.run(desk -> desk.permits.delete(number, version, LEYLA)))
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
        ask(number, 1);

        office.telephones.fail(office.telephones.last(), outcome, office);

        DraftSheet sheet = office.at(desk -> desk.permits.draft(number, LEYLA));
        assertThat(sheet.note().orElseThrow().key()).isEqualTo(outcome.key());
        assertThat(sheet.version()).isEqualTo(1);
        ask(number, 1);
        assertThat(office.telephones.ringing()).isEqualTo(1);
    }

    @Test
    void an_edit_takes_the_prompt_off_the_telephone_and_makes_its_signature_void() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        Telephones.Session void1 = office.telephones.last();

        office.run(desk -> desk.permits.remember(number, 1, Office.reason(Office.complete(), "Başqa"), SAMIR));

        assertThat(office.telephones.ringing()).isZero();
        assertThat(office.<DraftSheet>at(desk -> desk.permits.draft(number, LEYLA))
                        .note())
                .isEmpty();
        office.run(desk -> Telephones.given(void1, office, desk));
        assertThat(note(number).key()).isEqualTo("refusal.permit-changed-meanwhile");
        assertThat(office.count("select count(*) from outbox_message")).isZero();
    }

    @Test
    void cancelling_takes_the_prompt_off_the_telephone() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);

        office.run(desk -> desk.permits.cancelConfirmation(number, LEYLA));

        assertThat(office.telephones.ringing()).isZero();
        assertThat(note(number).key()).isEqualTo("outcome.cancelled");
    }

    @Test
    void a_signature_for_a_deleted_draft_is_audited_and_nothing_else() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        Telephones.Session late = office.telephones.last();
        office.run(desk -> desk.permits.delete(number, 1, LEYLA));

        office.run(desk -> Telephones.given(late, office, desk));

        assertThat(office.actions(number)).endsWith("deleted", "signature-unused");
        assertThat(office.count("select count(*) from outbox_message")).isZero();
    }

    @Test
    void a_seal_lost_between_question_and_answer_is_missed() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        office.withoutSeal.add(LEYLA);

        office.telephones.sign(office.telephones.last(), office);

        office.withoutSeal.clear();
        assertThat(note(number).key()).isEqualTo("refusal.seal-authority-missing");
        assertThat(office.status(number)).isEqualTo(PermitStatus.DRAFT);
    }

    @Test
    void a_regime_that_ended_between_question_and_answer_is_missed() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        office.regime.set(Optional.empty());

        office.telephones.sign(office.telephones.last(), office);

        assertThat(note(number).key()).isEqualTo("refusal.no-regime-in-force");
        assertThatThrownBy(() -> ask(number, 1)).isInstanceOf(NoRegimeInForce.class);
    }

    @Test
    void a_night_that_passed_between_question_and_answer_makes_the_answers_incomplete() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        office.now.set(office.now.get().plus(Duration.ofDays(1)));

        office.telephones.sign(office.telephones.last(), office);

        assertThat(note(number).key()).isEqualTo("refusal.answers-incomplete");
    }

    @Test
    void a_signature_over_other_bytes_than_the_permit_of_now_is_void() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        office.organisationName.set("Araz Holdinq MMC");

        office.telephones.sign(office.telephones.last(), office);

        assertThat(note(number).key()).isEqualTo("refusal.permit-changed-meanwhile");
    }

    @Test
    void a_signature_of_somebody_else_is_a_fault() {
        PermitNumber number = office.completeDraft();
        ask(number, 1);
        byte[] content = office.telephones.last().content;

        assertThatThrownBy(() -> office.run(desk -> desk.bySignature.given(new SignatureGiven(
                        new SigningSubject("permit", number.value(), 1),
                        office.pin2(SAMIR.fin()).sign(content, office.instant()),
                        LEYLA))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.status(number)).isEqualTo(PermitStatus.DRAFT);
    }

    @Test
    void the_same_event_twice_confirms_once() {
        PermitNumber number = office.completeDraft();
        confirm(number);

        office.run(desk -> Telephones.given(office.telephones.last(), office, desk));

        assertThat(office.count("select count(*) from outbox_message")).isEqualTo(1);
        assertThat(office.actions(number)).endsWith("confirmed", "signature-unused");
    }

    @Test
    void an_incomplete_draft_rings_no_telephone() {
        PermitNumber number = office.begin(LEYLA);

        assertThatThrownBy(() -> ask(number, 0)).isInstanceOf(AnswersIncomplete.class);
        assertThat(office.telephones.sessions).isEmpty();
    }

    @Test
    void the_version_that_was_checked_is_the_one_that_is_signed() {
        PermitNumber number = office.completeDraft();

        assertThatThrownBy(() -> ask(number, 0)).isInstanceOf(PermitChangedMeanwhile.class);
    }

    @Test
    void one_employer_gives_one_permit_for_a_night_and_an_area() {
        confirm(office.completeDraft());
        PermitNumber same = office.completeDraft();
        PermitNumber lastNight = nights("22.12.2026", "23.12.2026");
        PermitNumber nextNight = nights("23.12.2026", "23.12.2026");

        assertThatThrownBy(() -> ask(same, 1)).isInstanceOf(DuplicatePermit.class);
        assertThatThrownBy(() -> ask(lastNight, 1)).isInstanceOf(DuplicatePermit.class);
        confirm(nextNight);
    }

    @Test
    void another_area_another_employer_and_a_rejected_permit_are_no_duplicates() {
        DraftAnswers answers = Office.complete();
        PermitNumber baku = office.completeDraft(
                LEYLA, new DraftAnswers(answers.employee(), answers.plates(), answers.permission(), List.of("AZ-BA")));
        PermitNumber absheron = office.completeDraft(
                LEYLA, new DraftAnswers(answers.employee(), answers.plates(), answers.permission(), List.of("AZ-ABS")));
        confirm(baku);
        confirm(absheron);
        PermitNumber elsewhere = office.completeDraft(KAMRAN, answers);
        office.run(desk -> desk.permits.askConfirmation(elsewhere, 1, KAMRAN, "az"));
        office.telephones.sign(office.telephones.last(), office);
        assertThat(office.status(elsewhere)).isEqualTo(PermitStatus.CONFIRMED);

        for (PermitNumber rejected : List.of(baku, absheron)) {
            office.run(desk -> desk.ministry.answered(new MiaAnswer(rejected, 1, false, "RULE", "", office.instant())));
        }
        confirm(office.completeDraft());
    }

    private PermitNumber nights(String first, String last) {
        return office.completeDraft(LEYLA, Office.nights(Office.complete(), first, last));
    }

    private StartedSession ask(PermitNumber number, long version) {
        return office.at(desk -> desk.permits.askConfirmation(number, version, LEYLA, "az"));
    }

    private void confirm(PermitNumber number) {
        ask(number, 1);
        office.telephones.sign(office.telephones.last(), office);
        assertThat(office.status(number)).isEqualTo(PermitStatus.CONFIRMED);
    }

    private ConfirmationNote note(PermitNumber number) {
        return office.<DraftSheet>at(desk -> desk.permits.draft(number, LEYLA))
                .note()
                .orElseThrow();
    }
}
