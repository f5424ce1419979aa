package az.icaze.permit;

import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
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
        PermitFilter filter = new PermitFilter(text, Optional.empty(), 0, PermitFilter.Sort.PERSON, true, 0, 10);

        assertThat(page(filter)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, NOT_YET_VALID, ''",
        "2026-11-22T17:00:00Z, ACTIVE, 2026-11-22T17:00:00Z",
        "2026-11-24T01:59:59Z, ACTIVE, 2026-11-22T17:00:00Z",
        "2026-11-24T02:00:00Z, EXPIRED, 2026-11-24T02:00:00Z",
        "2026-12-24T02:00:00Z, EXPIRED, 2026-11-24T02:00:00Z",
    })
    void finds_an_accepted_permit_by_the_word_it_is_shown_with_and_by_no_other(
            Instant now, PermitStanding standing, String since) {
        PermitNumber number = accepted();
        office.now.set(now);

        for (PermitStanding word : PermitStanding.values()) {
            boolean it = word == standing;
            assertThat(page(called(word))).extracting(PermitRow::number).isEqualTo(it ? List.of(number) : List.of());
            assertThat(office.list.count(called(word), LEYLA)).isEqualTo(it ? 1 : 0);
        }
        assertThat(page(called(standing))).singleElement().satisfies(row -> {
            assertThat(row.standing()).isEqualTo(standing);
            assertThat(row.editable()).isFalse();
        });
        PermitSheet sheet = office.list.sheet(number, LEYLA);
        assertThat(sheet.standing()).isEqualTo(standing);
        assertThat(sheet.ends()).contains(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(since.isEmpty() || sheet.standingSince().equals(Instant.parse(since)))
                .isTrue();
    }

    private PermitNumber accepted() {
        PermitNumber number = office.completeDraft(LEYLA, Form.complete().nights("22.11.2026", "23.11.2026"));
        office.confirm(number);
        office.run(desk -> desk.ministry.answered(new MiaAnswer(number, 1, true, "", "", office.instant())));
        return number;
    }

    @Test
    void counts_and_pages_only_what_the_word_lets_through() {
        PermitNumber accepted = accepted();
        PermitNumber draft = office.completeDraft();
        PermitNumber second = office.begin(LEYLA);

        PermitFilter drafts = called(PermitStanding.DRAFT);
        assertThat(office.list.count(drafts, LEYLA)).isEqualTo(2);
        assertThat(page(drafts)).extracting(PermitRow::number).containsExactly(second, draft);
        assertThat(page(new PermitFilter(
                        "", Optional.of(PermitStanding.DRAFT), 0, PermitFilter.Sort.NUMBER, false, 1, 1)))
                .extracting(PermitRow::number)
                .containsExactly(draft)
                .doesNotContain(accepted);
    }

    @Test
    void finds_what_is_over_without_an_answer_no_longer_as_confirmed() {
        PermitNumber number = office.completeDraft(LEYLA, Form.complete().nights("22.11.2026", "23.11.2026"));
        office.confirm(number);

        office.now.set(Instant.parse("2026-11-24T01:59:59Z"));
        assertThat(page(called(PermitStanding.CONFIRMED))).hasSize(1);
        assertThat(page(called(PermitStanding.EXPIRED))).isEmpty();

        office.now.set(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(page(called(PermitStanding.CONFIRMED))).isEmpty();
        assertThat(page(called(PermitStanding.EXPIRED)))
                .extracting(PermitRow::number)
                .containsExactly(number);
    }

    private static PermitFilter called(PermitStanding standing) {
        return new PermitFilter("", Optional.of(standing), 0, PermitFilter.Sort.NUMBER, false, 0, 10);
    }

    @Test
    void filters_by_status_and_by_age_and_sorts_by_every_column() {
        PermitNumber number = office.completeDraft();
        for (PermitFilter.Sort sort : PermitFilter.Sort.values()) {
            assertThat(page(new PermitFilter("", Optional.of(PermitStanding.DRAFT), 30, sort, true, 0, 10)))
                    .extracting(PermitRow::number)
                    .containsExactly(number);
        }
        assertThat(page(new PermitFilter(
                        "", Optional.of(PermitStanding.SENT), 0, PermitFilter.Sort.NUMBER, false, 0, 10)))
                .isEmpty();
        office.now.set(Instant.parse("2027-11-22T12:00:00Z"));
        assertThat(page(new PermitFilter("", Optional.empty(), 30, PermitFilter.Sort.NUMBER, false, 0, 10)))
                .isEmpty();
    }

    private List<PermitRow> page(PermitFilter filter) {
        return office.list.page(filter, LEYLA);
    }
}
