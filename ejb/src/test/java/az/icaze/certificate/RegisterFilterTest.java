package az.icaze.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Malformed;
import az.icaze.certificate.RegisterFilter.Criterion;
import az.icaze.certificate.RegisterFilter.Sought;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word typed into the search of the register may mean. */
class RegisterFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5vbk5vr | FIN",
                " 5VBK5VR | FIN",
                "050 214 77 17 | PHONE",
                "+994 (50) 214-77-17 | PHONE",
                "502147717 | PHONE",
                "4f19a2084f19a2084f19a2084f19a208 | SERIAL",
                "4F:19:A2:08:4F:19:A2:08:4F:19:A2:08:4F:19:A2:08 | SERIAL",
                "Əliyeva | NAME",
                "Əliyeva Leyla | NAME NAME",
                "KARAMLU | FIN NAME",
                "Abbasov | NAME",
                "o'connor-smith | NAME",
            })
    void is_told_apart_by_its_form(String typed, String meanings) {
        assertThat(new Sought(typed)
                        .criteria().stream()
                                .map(Criterion::meaning)
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(meanings);
    }

    @Test
    void a_name_of_several_words_may_begin_with_the_given_name() {
        assertThat(new Sought("  Leyla   ƏLİYEVA ").criteria())
                .extracting(Criterion::value)
                .isEqualTo(List.of("leyla eliyeva", "eliyeva leyla"));
    }

    @ParameterizedTest
    @CsvSource({
        "5VBKO12, malformed.fin.letter-o",
        "5VBKİ12, malformed.fin.letter-i",
        "5VBKА12, malformed.fin.cyrillic",
        "012 345 67 89, malformed.phone.not-mobile",
        "'',malformed.sought",
    })
    void what_has_the_form_of_a_code_and_is_none_says_so(String typed, String key) {
        assertThatThrownBy(() -> new Sought(typed)).isInstanceOfSatisfying(Malformed.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb"})
    void control_characters_are_no_name(String typed) {
        assertThatThrownBy(() -> new Sought(typed)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Sought("a".repeat(121))).isInstanceOf(Malformed.class);
    }

    @Test
    void never_says_whom_somebody_looked_for() {
        assertThat(new RegisterFilter(Optional.of(new Sought("Əliyeva")), Optional.empty(), Optional.empty(), 0)
                        .toString())
                .doesNotContain("Əliyeva");
    }
}
