package az.icaze.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Malformed;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R23: a draft keeps everything a column can keep, and says so when it cannot. */
class DraftAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "a\u0007b",
                "a\u0085b",
                "\ud800",
                "\udc00\ud800",
            })
    void what_no_column_can_keep_is_refused(String typed) {
        assertThatThrownBy(() -> DraftAnswers.safe(typed))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.key()).isEqualTo("malformed.text.characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "#{bean.evil}",
                "'; drop table permit; --",
                "İıəƏ",
                "😀",
                "a\nb",
            })
    void what_only_looks_dangerous_is_kept_as_it_is(String typed) {
        assertThat(DraftAnswers.safe(typed)).isEqualTo(typed);
        DraftAnswersColumn column = new DraftAnswersColumn();
        DraftAnswers answers = Form.empty().with("reason", typed).answers();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
    }

    @Test
    void ten_thousand_characters_are_refused() {
        assertThatThrownBy(() -> DraftAnswers.safe("x".repeat(10_000)))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.key()).isEqualTo("malformed.text.long"));
        assertThatThrownBy(() -> DraftAnswers.of(Map.of(), Collections.nCopies(1000, "x"), List.of()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void every_answer_is_found_again_by_the_name_of_its_question() {
        DraftAnswers answers = Form.complete()
                .byHand("Məmmədov", "Elçin", "14.03.1984")
                .with("patronymic", "Rauf oğlu")
                .with("serviceCard", "DX 0012345")
                .with("specialRank", "mayor")
                .answers();

        assertThat(answers.byField()).hasSize(16).doesNotContainValue("");
        assertThat(DraftAnswers.of(answers.byField(), answers.plates(), answers.areas()))
                .isEqualTo(answers);
    }

    @Test
    void what_is_missing_is_empty() {
        assertThat(DraftAnswers.safe(null)).isEmpty();
        assertThat(DraftAnswers.of(Map.of(), Arrays.asList("", " ", null), null))
                .isEqualTo(DraftAnswers.empty());
    }
}
