package az.icaze.web.permit;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.permit.PermitStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    private static final ListAddress WHOLE = new ListAddress(null, null, null, null, null, null);
    private static final ListAddress FAR = new ListAddress("0123abcd", "SENT", "30", "-person", "25", "3");

    @Test
    void says_nothing_of_the_whole_list() {
        assertThat(WHOLE.query()).isEmpty();
        assertThat(WHOLE.first()).isZero();
        assertThat(WHOLE.size()).isEqualTo(10);
        assertThat(WHOLE.standing()).isEmpty();
        assertThat(WHOLE.days()).isZero();
    }

    @Test
    void says_what_was_chosen_the_order_and_the_page() {
        assertThat(FAR.query()).isEqualTo("page=3&period=30&rows=25&search=0123abcd&sort=-person&status=SENT");
        assertThat(FAR.first()).isEqualTo(50);
        assertThat(FAR.standing()).contains(PermitStanding.SENT);
        assertThat(FAR.days()).isEqualTo(30);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "<script>", "Əliyeva", "6NQ9C3V", "-1", "0", "10000", "fin", "--person", "0123ABCD", "a\nb"})
    void takes_what_somebody_made_up_for_nothing(String made) {
        assertThat(new ListAddress(made, made, made, made, made, made)).isEqualTo(WHOLE);
    }

    @Test
    void begins_again_at_the_first_page_under_other_filters_or_in_another_order() {
        assertThat(FAR.filtered("", "DRAFT", "").query()).isEqualTo("rows=25&sort=-person&status=DRAFT");
        assertThat(FAR.sorted("firstNight").query())
                .isEqualTo("period=30&rows=25&search=0123abcd&sort=firstNight&status=SENT");
    }

    @ParameterizedTest
    @CsvSource({"10, 0, ''", "10, 1, page=2", "25, 0, rows=25", "50, 9, page=10&rows=50"})
    void turns_pages(int rows, int index, String query) {
        assertThat(WHOLE.turned(rows, index).query()).isEqualTo(query);
        assertThat(WHOLE.turned(rows, index).first()).isEqualTo(rows * index);
    }
}
