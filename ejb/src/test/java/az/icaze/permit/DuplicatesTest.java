package az.icaze.permit;

import static az.icaze.permit.People.KAMRAN;
import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One employer, one employee, one permit for a night and an area: R13. */
class DuplicatesTest {

    @AutoClose
    private final Office office = new Office();

    @Test
    void one_employer_gives_one_permit_for_a_night_and_an_area() {
        office.confirm(office.completeDraft());
        PermitNumber same = office.completeDraft();
        PermitNumber lastNight = office.completeDraft(LEYLA, Form.complete().nights("22.12.2026", "23.12.2026"));
        PermitNumber nextNight = office.completeDraft(LEYLA, Form.complete().nights("23.12.2026", "23.12.2026"));

        assertThatThrownBy(() -> office.ask(same, 1)).isInstanceOf(DuplicatePermit.class);
        assertThatThrownBy(() -> office.ask(lastNight, 1)).isInstanceOf(DuplicatePermit.class);
        office.confirm(nextNight);
    }

    @Test
    void a_draft_names_the_permit_that_it_repeats_before_anybody_is_asked_for_a_pin() {
        PermitNumber confirmed = office.completeDraft(LEYLA, Form.complete().areas("AZ-BA"));
        office.confirm(confirmed);

        assertThat(office.draft(office.completeDraft()).duplicate()).contains(confirmed);
        assertThat(office.draft(office.completeDraft(LEYLA, Form.complete().areas("AZ-ABS")))
                        .duplicate())
                .isEmpty();
        assertThat(office.draft(office.begin(LEYLA)).duplicate()).isEmpty();
    }

    @Test
    void another_area_another_employer_and_a_rejected_permit_are_no_duplicates() {
        PermitNumber baku = office.completeDraft(LEYLA, Form.complete().areas("AZ-BA"));
        PermitNumber absheron = office.completeDraft(LEYLA, Form.complete().areas("AZ-ABS"));
        office.confirm(baku);
        office.confirm(absheron);
        PermitNumber elsewhere = office.completeDraft(KAMRAN, Form.complete());
        office.permits.askConfirmation(elsewhere, 1, KAMRAN, "az");
        office.sign();
        assertThat(office.status(elsewhere)).isEqualTo(PermitStatus.CONFIRMED);

        for (PermitNumber rejected : List.of(baku, absheron)) {
            office.run(desk -> desk.ministry.answered(new MiaAnswer(rejected, 1, false, "RULE", "", office.instant())));
        }
        office.confirm(office.completeDraft());
    }
}
