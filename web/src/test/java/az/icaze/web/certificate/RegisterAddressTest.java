package az.icaze.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.RegisterFilter;
import az.icaze.certificate.RegisterFilter.Sought;
import az.icaze.certificate.RegisterPage.Position;
import az.icaze.identity.AsanImzaType;
import az.icaze.web.shell.Searches;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterAddressTest {

    private final Searches searches = new Searches();

    @Test
    void says_what_is_filtered_and_only_by_a_key_who_is_sought() {
        String key = searches.keep("5VBK5VR");
        RegisterAddress address = RegisterAddress.filtered(key, "BUSINESS", "ACTIVE", "30");

        assertThat(address.query())
                .isEqualTo("days=30&list=true&search=" + key + "&status=ACTIVE&type=BUSINESS")
                .doesNotContain("5VBK5VR");
        assertThat(address.filter(searches))
                .contains(new RegisterFilter(
                        Optional.of(new Sought("5VBK5VR")),
                        Optional.of(AsanImzaType.BUSINESS),
                        Optional.of(CertificateStatus.ACTIVE),
                        30));
    }

    @Test
    void a_search_of_another_session_is_no_list_at_all() {
        RegisterAddress address = RegisterAddress.filtered(new Searches().keep("5VBK5VR"), "", "", "");

        assertThat(address.filter(searches)).isEmpty();
    }

    @Test
    void a_place_in_a_list_is_no_search() {
        String key = new Bookmark(new Position("eliyeva leyla", "00"), "").keep(searches);

        assertThat(RegisterAddress.filtered(key, "", "", "").filter(searches)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x, GOVERN, DEAD, 0", "true, CITIZEN', ' ACTIVE', -1", "TRUE, '', '', 3661", ",,, 1e3"})
    void what_the_list_does_not_know_is_empty(String list, String type, String status, String days) {
        RegisterAddress address = new RegisterAddress(list, "5VBK5VR", type, status, days, "../..");

        assertThat(address.query()).isIn("", "list=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "30", "999", "2026", "3600", "3660"})
    void ten_years_of_days_are_known(String days) {
        assertThat(RegisterAddress.filtered("", "", "", days).days()).isEqualTo(days);
    }

    @Test
    void a_bookmark_leads_to_its_place_and_to_the_page_before() {
        Bookmark second = new Bookmark(new Position("eliyeva leyla", "4F19"), "");
        String keyOfSecond = second.keep(searches);
        Bookmark third = new Bookmark(new Position("eliyeva nigar", "5A20"), keyOfSecond);

        assertThat(Bookmark.of(third.keep(searches), searches)).contains(third);
        assertThat(Bookmark.of(third.before(), searches)).contains(second);
        assertThat(Bookmark.of(keyOfSecond, new Searches())).isEmpty();
        assertThat(Bookmark.of(searches.keep("5VBK5VR"), searches)).isEmpty();
        assertThat(Bookmark.of("", searches)).isEmpty();
    }
}
