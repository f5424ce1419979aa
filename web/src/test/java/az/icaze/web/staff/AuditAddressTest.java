package az.icaze.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.audit.AuditPlace;
import az.icaze.identity.Fin;
import az.icaze.web.shell.Searches;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditAddressTest {

    private static final AuditAddress ALL = new AuditAddress(null, null, null, null, null, null, null, null);

    private final Searches searches = new Searches();

    @Test
    void names_neither_a_person_nor_a_thing() {
        AuditAddress address = AuditAddress.filtered(
                searches.keep("5LA2K7E"), "user-id", searches.keep("+994502147717"), "given", null, null);

        assertThat(address.query()).matches("action=given&kind=user-id&person=[0-9a-f]{8}&subject=[0-9a-f]{8}");
        assertThat(address.search(searches))
                .hasValueSatisfying(search -> assertThat(search.person()).contains(new Fin("5LA2K7E")));
    }

    @Test
    void shows_nothing_rather_than_everything_when_the_search_is_forgotten() {
        AuditAddress address = AuditAddress.filtered(searches.keep("5LA2K7E"), "", "", "", null, null);

        assertThat(address.search(new Searches())).isEmpty();
        assertThat(ALL.search(searches)).isPresent();
        assertThat(ALL.isFiltered()).isFalse();
    }

    @Test
    void takes_whole_days_of_baku() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(AuditAddress.filtered("", "", "", "", day, day).search(searches))
                .hasValueSatisfying(search -> {
                    assertThat(search.from()).contains(Instant.parse("2026-11-20T20:00:00Z"));
                    assertThat(search.until()).contains(Instant.parse("2026-11-21T20:00:00Z"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-04-31", "2026-1-1", "21.11.2026", "<script>"})
    void knows_no_day_that_is_none(String day) {
        assertThat(new AuditAddress("", "", "", "", day, day, "", "").query()).isEmpty();
    }

    @Test
    void knows_nothing_that_the_page_does_not_offer() {
        AuditAddress forged = new AuditAddress("5LA2K7E", "x", "' or 1=1", "y", "", "", "-1", "0");

        assertThat(forged).isEqualTo(ALL);
        assertThat(forged.place()).isEqualTo(AuditPlace.NEWEST);
        assertThat(new AuditAddress("", "", "", "", "", "", "7", "").place()).isEqualTo(AuditPlace.olderThan(7));
        assertThat(new AuditAddress("", "", "", "", "", "", "", "7").place()).isEqualTo(AuditPlace.newerThan(7));
    }
}
