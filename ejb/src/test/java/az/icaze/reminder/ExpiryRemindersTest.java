package az.icaze.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.night.ChunkResult;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("rule R86: each certificate, threshold and kind one text and one line")
class ExpiryRemindersTest {

    private static final LocalDate E = LocalDate.of(2026, 5, 10);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static RemindedHolder holder() {
        return new RemindedHolder(database, E.toString());
    }

    @Test
    void who_does_not_apply_is_told_five_times_to_apply_and_once_to_visit() {
        assertThat(holder().nights(E.minusDays(40), E.plusDays(100)))
                .isEqualTo(Map.of(
                        "2026-04-10", List.of("APPLY 30"),
                        "2026-04-26", List.of("APPLY 14"),
                        "2026-05-03", List.of("APPLY 7"),
                        "2026-05-09", List.of("APPLY 1"),
                        "2026-05-10", List.of("APPLY 0"),
                        "2026-05-11", List.of("VISIT 0")));
    }

    /** Months of grace over month ends, 29 February, the turn of the year (rule R77). */
    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-11, 2026-05-27, 2026-06-03, 2026-06-09",
        "2026-01-31, 2026-02-01, 2026-02-14, 2026-02-21, 2026-02-27",
        "2028-01-31, 2028-02-01, 2028-02-15, 2028-02-22, 2028-02-28",
        "2028-02-29, 2028-03-01, 2028-03-15, 2028-03-22, 2028-03-28",
        "2026-08-31, 2026-09-01, 2026-09-16, 2026-09-23, 2026-09-29",
        "2026-12-31, 2027-01-01, 2027-01-17, 2027-01-24, 2027-01-30"
    })
    void who_has_applied_is_told_to_send_the_word_until_the_application_lapses(
            String expiresOn, String first, String fourteen, String seven, String one) {
        RemindedHolder holder = new RemindedHolder(database, expiresOn).applied(null);

        assertThat(holder.nights(holder.expiresOn.minusDays(31), holder.expiresOn.plusDays(60)))
                .isEqualTo(Map.of(
                        first, List.of("SEND_WORD 1000"),
                        fourteen, List.of("SEND_WORD 14"),
                        seven, List.of("SEND_WORD 7"),
                        one, List.of("SEND_WORD 1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-11, APPLY 30",
        "2026-04-25, APPLY 30",
        "2026-04-27, APPLY 14",
        "2026-05-08, APPLY 7",
        "2026-05-10, APPLY 0",
        "2026-05-12, VISIT 0",
        "2026-08-08, VISIT 0"
    })
    void after_missed_nights_only_the_nearest_is_told(LocalDate firstNight, String told) {
        RemindedHolder holder = holder();

        assertThat(holder.nights(firstNight, firstNight)).containsExactly(Map.entry(firstNight + "", List.of(told)));
        assertThat(holder.nights(firstNight, firstNight)).isEmpty();
        assertThat(holder.nights(E.minusDays(30), firstNight.minusDays(1)))
                .as("an earlier day, run later")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVOKED", "SUSPENDED", "SUPERSEDED"})
    void of_a_certificate_that_is_not_in_force_nobody_is_told(String state) {
        RemindedHolder holder = holder();
        List<String> found = holder.due(E.minusDays(30));
        holder.certificates(state);

        assertThat(found).hasSize(1);
        ChunkResult result = holder.remind(E.minusDays(30), found);
        assertThat(result.done()).isEmpty();
        assertThat(result.refused()).containsExactly(Map.entry(found.get(0), ChunkResult.OVERTAKEN));
        assertThat(holder.texts()).isEmpty();
        assertThat(holder.nights(E.minusDays(30), E.plusDays(100))).isEmpty();
    }

    @Test
    void what_is_taken_back_counts_as_none_and_what_came_to_nothing_has_told_where_to_go() {
        RemindedHolder takenBack = holder().applied(null);
        takenBack.application("WITHDRAWN");
        RemindedHolder expired = holder().applied(null);
        expired.application("EXPIRED");

        assertThat(takenBack.night(E.minusDays(30)).done()).hasSize(1);
        assertThat(expired.nights(E.minusDays(30), E.plusDays(100))).isEmpty();
    }

    @Test
    void nobody_is_told_to_send_a_word_that_is_under_way() {
        RemindedHolder holder = holder().applied(null);
        holder.wordSent();

        assertThat(holder.nights(E.minusDays(30), E.plusDays(100))).isEmpty();
    }

    @Test
    void a_certificate_left_out_of_the_application_is_not_reminded_of() {
        RemindedHolder holder = holder().certificate(AsanImzaType.BUSINESS);
        assertThat(holder.due(E)).hasSize(2);

        holder.applied(null);
        assertThat(holder.due(E.plusDays(1))).hasSize(1);
        holder.application("WITHDRAWN");
        holder.applied("BUSINESS");
        assertThat(holder.night(E.plusDays(1)).done()).hasSize(2);
        assertThat(holder.texts()).allSatisfy(text -> assertThat(text).endsWith("8500-ə bu sözü göndərin: biznes"));
    }

    @Test
    void who_has_no_citizen_certificate_is_told_to_get_one_first() {
        RemindedHolder holder = holder().certificate(AsanImzaType.BUSINESS);
        holder.night(E.minusDays(30));
        assertThat(holder.lines()).extracting(ReminderView::step).containsOnly(ReminderStep.APPLY);

        holder.sql("update certificate set state = 'REVOKED' where type = 'CITIZEN' and fin = '%s'"
                .formatted(holder.fin.value()));
        holder.night(E.minusDays(7));
        assertThat(holder.lines()).first().extracting(ReminderView::step).isEqualTo(ReminderStep.GET_CITIZEN);
        assertThat(holder.texts())
                .last(STRING)
                .startsWith("REMINDER_GET_CITIZEN")
                .contains("biznes", "10.05.2026", "ASXM", "1847");
        assertThat(holder.nights(E.plusDays(1), E.plusDays(1)).values()).containsExactly(List.of("VISIT 0"));
    }

    @Test
    void the_text_names_the_date_and_the_next_step() {
        RemindedHolder plastic = holder();
        plastic.night(E);
        plastic.night(E.plusDays(1));
        RemindedHolder embedded = new RemindedHolder(database, E.toString(), "ESIM");
        embedded.night(E.plusDays(1));
        RemindedHolder waiting = new RemindedHolder(database, E.toString(), "ESIM").applied(null);
        waiting.night(E.plusDays(1));
        RemindedHolder renewed = holder();
        renewed.serviceRenewed();
        renewed.night(E.plusDays(1));

        assertThat(plastic.texts())
                .containsExactly(
                        "REMINDER_APPLY: Asan İmza: ferdi sertifikatınızın müddəti 10.05.2026 tarixində bitir. Uzatmaq üçün"
                                + " ən geci həmin gün portalda müraciət edin.",
                        "REMINDER_VISIT_BY_WORD: Asan İmza: ferdi sertifikatınızın müddəti 10.05.2026 tarixində bitib."
                                + " Əvvəlcə 8500-ə ferdi göndərin, sonra ASXM-ə müraciət edin. Ünvan və iş saatları: 1847.");
        assertThat(embedded.texts()).hasSize(1).allMatch(text -> text.startsWith("REMINDER_VISIT_BY_OPERATOR"));
        assertThat(waiting.texts())
                .containsExactly(
                        "REMINDER_AT_OPERATOR: Asan İmza: ferdi sertifikatınızı uzatmaq üçün ən geci 10.06.2026"
                                + " tarixində operatorunuzda xidmətin müddətini uzadın.");
        assertThat(renewed.texts()).hasSize(1).allMatch(text -> text.startsWith("REMINDER_VISIT:"));
    }

    @Test
    @DisplayName("R72: where the word costs something, the text says what must be on the balance")
    void the_text_names_the_price_of_the_word() {
        RemindedHolder late = holder();
        late.sql("update subscription set type = 'BUSINESS' where phone = '%s'".formatted(late.phone.value()));
        late.night(E.plusDays(1));
        RemindedHolder waiting = holder().certificate(AsanImzaType.BUSINESS).applied("BUSINESS");
        waiting.night(E.plusDays(1));

        assertThat(late.texts())
                .singleElement(STRING)
                .startsWith("REMINDER_VISIT_BY_WORD_PRICED")
                .contains("18.00 AZN", "biznes");
        assertThat(waiting.texts())
                .allMatch(text -> text.startsWith("REMINDER_SEND_WORD_PRICED") && text.contains("18.00 AZN"));
    }

    @Test
    void a_text_of_the_night_waits_for_the_morning() {
        RemindedHolder holder = holder();
        holder.hour = LocalTime.of(2, 0);
        holder.night(E);

        assertThat(holder.waiting()).containsExactly("10.05.2026 08:00");
    }

    @Test
    void a_run_that_went_on_days_later_says_nothing_that_is_over() {
        RemindedHolder holder = holder();
        List<String> found = holder.due(E);

        ChunkResult late = holder.remind(E, E.plusDays(3), found);

        assertThat(late.refused()).containsOnlyKeys(found).containsValue(ChunkResult.OVERTAKEN);
        assertThat(holder.texts()).isEmpty();
        assertThat(holder.due(E.plusDays(3))).singleElement().asString().endsWith("|VISIT|0");
    }

    @Test
    void two_nights_at_once_tell_once() throws Exception {
        List<RemindedHolder> holders = List.of(holder(), holder(), holder(), holder());
        List<String> items =
                holders.stream().flatMap(holder -> holder.due(E).stream()).toList();

        List<ChunkResult> results = AtOnce.times(6, () -> holders.get(0).remind(E, items));

        assertThat(results.stream().mapToInt(result -> result.done().size()).sum())
                .isEqualTo(4);
        assertThat(results).allSatisfy(result -> assertThat(
                        result.done().size() + result.refused().size())
                .isEqualTo(4));
        assertThat(holders).allSatisfy(holder -> assertThat(holder.texts()).hasSize(1));
    }

    @Test
    void who_has_muted_is_not_told_until_he_wants_to_be() {
        RemindedHolder holder = holder();
        assertThat(holder.isMuted()).isFalse();
        holder.mute(true);
        holder.mute(true);
        assertThat(holder.isMuted()).isTrue();
        assertThat(holder.nights(E.minusDays(30), E.minusDays(4))).isEmpty();

        holder.mute(false);
        holder.mute(false);
        assertThat(holder.nights(E.minusDays(3), E.minusDays(3)))
                .containsExactly(Map.entry("2026-05-07", List.of("APPLY 7")));
        assertThat(holder.trail()).containsExactly("muted", "unmuted");
    }

    @Test
    void the_holder_reads_what_he_was_told_the_newest_first_and_nobody_elses() {
        RemindedHolder holder = holder();
        RemindedHolder other = holder();
        holder.nights(E.minusDays(30), E.plusDays(1));
        other.night(E);

        List<ReminderView> lines = holder.lines();

        assertThat(lines).hasSize(6).allMatch(line -> line.phone().equals(holder.phone));
        assertThat(lines.get(0).step()).isEqualTo(ReminderStep.VISIT_BY_WORD);
        assertThat(lines.get(0).word()).hasValue("ferdi");
        assertThat(lines.get(0).toldOn()).isEqualTo(E.plusDays(1));
        assertThat(lines.get(5).step()).isEqualTo(ReminderStep.APPLY);
        assertThat(lines.get(5).word()).isEmpty();
    }

    @Test
    void counts_those_in_force_as_the_whole_of_which_the_due_are_a_part() {
        LocalDate far = LocalDate.of(2050, 1, 1);
        assertThat(new RemindedHolder(database, far.toString()).population(far)).isEqualTo(1);
    }

    @Test
    void days_out_of_their_range_tell_nobody() {
        Thresholds wrong = RemindedHolder.thresholds();
        wrong.apply = List.of(30, -1);
        assertThatThrownBy(wrong::check).isInstanceOf(IllegalStateException.class);
        RemindedHolder.thresholds().check();
    }
}
