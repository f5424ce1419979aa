package az.icaze.web.permit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.permit.DraftAnswers;
import az.icaze.permit.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftFormTest {

    private static final DraftAnswers ANSWERS = DraftAnswers.of(
            Map.ofEntries(
                    entry("contract", "SERVICE"),
                    entry("document", "AA123"),
                    entry("surname", "Quliyeva"),
                    entry("givenName", "Nigar"),
                    entry("birthDate", "31.02.1990"),
                    entry("position", "Sürücü"),
                    entry("specialRank", "kapitan"),
                    entry("workplace", "Bakı"),
                    entry("firstNight", "28.11.2026"),
                    entry("lastNight", "x"),
                    entry("dailyFrom", "21:00"),
                    entry("dailyTo", "06:00"),
                    entry("activity", "FOOD"),
                    entry("reason", "Çörək")),
            List.of("10-AA-123", "O O"),
            List.of("AZ-BA", "AZ-SM"));

    @Test
    void gives_back_every_answer_as_it_was_typed() {
        assertThat(DraftForm.of(ANSWERS).answers()).isEqualTo(ANSWERS);
    }

    @Test
    void asks_for_nothing_before_anything_is_typed() {
        assertThat(DraftForm.of(DraftAnswers.empty()).answers()).isEqualTo(DraftAnswers.empty());
        assertThat(new DraftForm().answers()).isEqualTo(DraftAnswers.empty());
    }

    @Test
    void forgets_an_area_that_is_no_longer_marked() {
        DraftForm form = DraftForm.of(ANSWERS);
        form.getAreas().put("AZ-SM", false);

        assertThat(form.answers().areas()).containsExactly("AZ-BA");
    }

    @Test
    void sets_aside_what_no_draft_can_keep_and_says_where() {
        DraftForm form = DraftForm.of(ANSWERS);
        form.getTyped().put("reason", "x".repeat(501));
        form.getTyped().put("plate0", "10\0");
        form.getBirth().setYear("\u0007");

        assertThat(form.unkeepable()).containsOnlyKeys("reason", "plate0", "birthDate");
        assertThat(form.unkeepable().get("reason").key()).isEqualTo("malformed.text.long");
        assertThat(form.answers().to(Question.REASON)).isEmpty();
        assertThat(form.answers().to(Question.BIRTH_DATE)).isEmpty();
        assertThat(form.answers().plates()).containsExactly("O O");
        assertThat(form.getTyped().get("reason")).hasSize(501);
    }

    @Test
    void finds_the_field_in_which_a_plate_was_typed() {
        DraftForm form = new DraftForm();
        form.getTyped().put("plate1", "10-AA-123");
        form.getTyped().put("plate2", "O O");

        assertThat(form.answers().plates()).containsExactly("10-AA-123", "O O");
        assertThat(form.field("plates.0")).isEqualTo("plate1");
        assertThat(form.field("plates.1")).isEqualTo("plate2");
        assertThat(form.field("reason")).isEqualTo("reason");
    }

    @Test
    void knows_questions_by_the_names_that_problems_use() {
        DraftForm form = DraftForm.of(ANSWERS);

        assertThat(form.isAnswered("document")).isTrue();
        assertThat(form.isAnswered("patronymic")).isFalse();
        assertThat(form.isAnswered("birthDate")).isTrue();
        assertThat(form.isAnswered("plates.1")).isTrue();
        assertThat(form.isAnswered("plates.2")).isFalse();
        assertThat(form.isAnswered("areas")).isTrue();
        assertThat(form.isAnswered("regime")).isFalse();
        assertThat(new DraftForm().isAnswered("birthDate")).isFalse();
    }

    @Test
    void offers_an_answer_only_where_none_was_given() {
        DraftForm form = DraftForm.of(ANSWERS);
        form.offer("dailyFrom", "20:00");
        form.offer("serviceCard", "A1");

        assertThat(form.answers().to(Question.DAILY_FROM)).isEqualTo("21:00");
        assertThat(form.answers().to(Question.SERVICE_CARD)).isEqualTo("A1");
    }
}
