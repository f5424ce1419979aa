package az.icaze.permit;

import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
import az.icaze.mia.PermitHandedOver;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** R26 and R29: the Ministry's side of a permit's life, in order and out of it. */
class MinistryAnswersTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void sent_and_accepted() {
        PermitNumber number = confirmed();

        handedOver(number);
        assertThat(office.status(number)).isEqualTo(PermitStatus.SENT);
        answered(number, true);

        assertThat(office.status(number)).isEqualTo(PermitStatus.ACCEPTED);
        assertThat(steps(number)).endsWith("confirmed", "sent", "accepted");
        assertThat(office.actions(number)).endsWith("confirmed", "sent", "accepted");
    }

    /** R31: who, for which organisation, by which certificate, from which state to which. */
    @Test
    void leave_every_change_of_a_permits_life_in_the_audit_trail() {
        PermitNumber number = confirmed();
        handedOver(number);
        answered(number, true);

        String leyla = " | 5VBK5VR | Əliyeva Leyla | 1401555071 | 4f19a208 | ";
        assertThat(office.trail(number))
                .containsExactly(
                        "begun" + leyla + "- → DRAFT",
                        "remembered" + leyla + "DRAFT → DRAFT",
                        "asked" + leyla + "DRAFT → DRAFT",
                        "confirmed" + leyla + "DRAFT → CONFIRMED",
                        "sent | system | system | CONFIRMED → SENT",
                        "accepted | mia | mia | SENT → ACCEPTED");
    }

    @Test
    void rejected_with_the_ministrys_words() {
        PermitNumber number = confirmed();
        handedOver(number);

        office.run(desk -> desk.ministry.answered(
                new MiaAnswer(number, 1, false, "RULE", "Nəqliyyat vasitəsi axtarışdadır.", office.instant())));

        PermitSheet sheet = office.list.sheet(number, LEYLA);
        assertThat(sheet.status()).isEqualTo(PermitStatus.REJECTED);
        assertThat(sheet.ends()).isEmpty();
        HistoryLine last = sheet.history().get(sheet.history().size() - 1);
        assertThat(last.reasonKey()).isEqualTo("mia.reason.RULE");
        assertThat(last.reason()).isEqualTo("Nəqliyyat vasitəsi axtarışdadır.");
        assertThat(last.who()).isEqualTo("mia");
    }

    @Test
    void a_code_nobody_published_reads_as_another_reason() {
        PermitNumber number = confirmed();
        office.run(desk ->
                desk.ministry.answered(new MiaAnswer(number, 1, false, "NEW_CODE", "Yeni səbəb", office.instant())));

        List<HistoryLine> history = office.list.sheet(number, LEYLA).history();
        assertThat(history.get(history.size() - 1).reasonKey()).isEqualTo("mia.reason.OTHER");
    }

    @Test
    void an_answer_that_overtakes_the_note_of_sending_is_both() {
        PermitNumber number = confirmed();

        answered(number, true);
        assertThat(steps(number)).endsWith("confirmed", "sent", "accepted");
        handedOver(number);

        assertThat(office.status(number)).isEqualTo(PermitStatus.ACCEPTED);
        assertThat(steps(number)).endsWith("confirmed", "sent", "accepted");
    }

    @Test
    void the_same_note_and_the_same_answer_once_more_change_nothing() {
        PermitNumber number = confirmed();
        handedOver(number);
        handedOver(number);
        answered(number, false);
        long version = office.version(number);

        answered(number, false);

        assertThat(office.version(number)).isEqualTo(version);
        assertThat(steps(number)).endsWith("confirmed", "sent", "rejected");
    }

    @Test
    void of_two_answers_that_contradict_each_other_the_first_counts() {
        PermitNumber number = confirmed();
        handedOver(number);
        answered(number, true);

        answered(number, false);

        assertThat(office.status(number)).isEqualTo(PermitStatus.ACCEPTED);
        assertThat(steps(number)).endsWith("sent", "accepted");
        assertThat(office.actions(number)).endsWith("accepted", "answer-contradicted");
    }

    @Test
    void a_late_answer_after_the_last_night_still_counts() {
        PermitNumber number = confirmed();
        office.now.set(Instant.parse("2027-01-05T12:00:00Z"));

        answered(number, true);

        PermitSheet sheet = office.list.sheet(number, LEYLA);
        assertThat(sheet.status()).isEqualTo(PermitStatus.ACCEPTED);
        assertThat(sheet.standing()).isEqualTo(PermitStanding.EXPIRED);
    }

    @Test
    void an_answer_to_what_was_never_sent_is_thrown_back() {
        PermitNumber draft = office.completeDraft();
        PermitNumber confirmed = confirmed();
        PermitNumber none = new PermitNumber("2026-9999999");

        assertThatThrownBy(() -> answered(draft, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> answered(none, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> office.run(
                        desk -> desk.ministry.answered(new MiaAnswer(confirmed, 2, true, "", "", office.instant()))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(office.status(draft)).isEqualTo(PermitStatus.DRAFT);
        assertThat(office.status(confirmed)).isEqualTo(PermitStatus.CONFIRMED);
    }

    @Test
    void a_note_about_an_unknown_permit_disturbs_no_batch() {
        handedOver(new PermitNumber("2026-9999999"));

        assertThat(office.count("select count(*) from permit_history")).isZero();
    }

    private PermitNumber confirmed() {
        PermitNumber number = office.completeDraft();
        office.confirm(number);
        return number;
    }

    private void handedOver(PermitNumber number) {
        office.run(desk -> desk.ministry.handedOver(new PermitHandedOver(number, 1, office.instant())));
    }

    private void answered(PermitNumber number, boolean accepted) {
        office.run(desk -> desk.ministry.answered(
                new MiaAnswer(number, 1, accepted, accepted ? "" : "RULE", "", office.instant())));
    }

    private List<String> steps(PermitNumber number) {
        return office.list.sheet(number, LEYLA).history().stream()
                .map(line -> line.key().substring("permit.history.".length()))
                .toList();
    }
}
