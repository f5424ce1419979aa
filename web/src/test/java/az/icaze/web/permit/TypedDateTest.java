package az.icaze.web.permit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three fields, one text: nothing of what was typed is lost on the way there and back. */
class TypedDateTest {

    private static TypedDate typed(String day, String month, String year) {
        TypedDate date = TypedDate.of("");
        date.setDay(day);
        date.setMonth(month);
        date.setYear(year);
        return date;
    }

    private static void assertFields(TypedDate date, String day, String month, String year) {
        assertThat(date.getDay()).isEqualTo(day);
        assertThat(date.getMonth()).isEqualTo(month);
        assertThat(date.getYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 03, 1984, 14.03.1984",
        "31, 02, 1990, 31.02.1990",
        "on dörd, mart, 84, on dörd.mart.84",
        "'', '', 1984, ..1984",
        "'', 3, '', .3",
        "14, '', '', 14",
        "14, 3, '', 14.3",
        "'', '', '', ''",
    })
    void keeps_each_field_right_or_wrong(String day, String month, String year, String text) {
        TypedDate date = typed(day, month, year);

        assertThat(date.text()).isEqualTo(text);
        assertFields(TypedDate.of(text), day, month, year);
    }

    @Test
    void drops_blanks_around_a_field_and_takes_what_is_missing_for_empty() {
        assertThat(typed(" 14 ", "3", " 1984").text()).isEqualTo("14.3.1984");
        assertThat(typed(null, null, null).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14.03.1984", "14/03/1984", "14 03 1984", "14-03-1984", "1984-03-14"})
    void takes_a_whole_date_in_its_first_field(String whole) {
        assertThat(typed(whole, "", "").text()).isEqualTo("14.03.1984");
        assertFields(TypedDate.of(whole), "14", "03", "1984");
    }

    @Test
    void loses_nothing_of_ten_thousand_characters() {
        String much = "9".repeat(10_000);

        assertThat(TypedDate.of(typed(much, "2", "1990").text()).getDay()).isEqualTo(much);
    }
}
