package az.icaze.permit;

import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.icaze.identity.PermitNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R28–R30: the list of an organisation. */
class PermitRegisterTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void shows_the_organisations_own_permits_newest_first_page_by_page() {
        PermitNumber first = office.completeDraft();
        office.begin(KAMRAN);
        PermitNumber second = office.begin(LEYLA);

        assertThat(page(Office.newest(0, 10))).extracting(PermitRow::number).containsExactly(second, first);
        assertThat(page(Office.newest(1, 10))).extracting(PermitRow::number).containsExactly(first);
        assertThat(office.list.count(Office.newest(0, 1), LEYLA)).isEqualTo(2);
        assertThat(page(Office.newest(0, 10)))
                .extracting(PermitRow::person)
                .containsExactly("M. E. R.", "Məmmədov Elçin Rauf oğlu");
    }

    @ParameterizedTest
    @CsvSource({
        "memmedov, true",
        "MƏMMƏDOV, true",
        "elçin rauf, true",
        "ELCIN, true",
        "7k2m9tq, true",
        "0000001, true",
        "%, false",
        "_, false",
        "x' or '1'='1, false",
        "Quliyev, false",
    })
    void finds_by_name_fin_and_number_however_it_is_written(String text, boolean found) {
        office.completeDraft();
        PermitFilter filter = new PermitFilter(text, Optional.empty(), false, 0, PermitFilter.Sort.PERSON, true, 0, 10);

        assertThat(page(filter)).hasSize(found ? 1 : 0);
    }

    @Test
    void finds_what_is_over_under_its_own_name_and_no_longer_as_confirmed() {
        PermitNumber number = office.completeDraft(LEYLA, Form.complete().nights("22.11.2026", "23.11.2026"));
        office.confirm(number);

        office.now.set(Instant.parse("2026-11-24T01:59:59Z"));
        assertThat(page(called(Optional.of(PermitStatus.CONFIRMED), false))).hasSize(1);
        assertThat(page(called(Optional.empty(), true))).isEmpty();

        office.now.set(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(page(called(Optional.of(PermitStatus.CONFIRMED), false))).isEmpty();
        assertThat(page(called(Optional.empty(), true)))
                .extracting(PermitRow::number, PermitRow::validity)
                .containsExactly(tuple(number, Optional.of(PermitValidity.EXPIRED)));
    }

    private static PermitFilter called(Optional<PermitStatus> status, boolean over) {
        return new PermitFilter("", status, over, 0, PermitFilter.Sort.NUMBER, false, 0, 10);
    }

    @Test
    void filters_by_status_and_by_age_and_sorts_by_every_column() {
        PermitNumber number = office.completeDraft();
        for (PermitFilter.Sort sort : PermitFilter.Sort.values()) {
            assertThat(page(new PermitFilter("", Optional.of(PermitStatus.DRAFT), false, 30, sort, true, 0, 10)))
                    .extracting(PermitRow::number)
                    .containsExactly(number);
        }
        assertThat(page(new PermitFilter(
                        "", Optional.of(PermitStatus.SENT), false, 0, PermitFilter.Sort.NUMBER, false, 0, 10)))
                .isEmpty();
        office.now.set(Instant.parse("2027-11-22T12:00:00Z"));
        assertThat(page(new PermitFilter("", Optional.empty(), false, 30, PermitFilter.Sort.NUMBER, false, 0, 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T16:59:59Z, NOT_YET_VALID",
        "2026-11-22T17:00:00Z, ACTIVE",
        "2026-11-23T12:00:00Z, ACTIVE",
        "2026-12-23T01:59:59Z, ACTIVE",
        "2026-12-23T02:00:01Z, EXPIRED",
        "2026-12-23T18:00:00Z, EXPIRED",
    })
    void says_what_time_makes_of_a_permit(Instant now, PermitValidity validity) {
        PermitNumber number = office.completeDraft();
        office.confirm(number);

        office.now.set(now.minusNanos(1000));

        assertThat(page(Office.newest(0, 10))).singleElement().satisfies(row -> {
            assertThat(row.validity()).contains(validity);
            assertThat(row.editable()).isFalse();
        });
    }

    private List<PermitRow> page(PermitFilter filter) {
        return office.list.page(filter, LEYLA);
    }
}
