package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One session acts for one organisation, in however many tabs (rule R19). */
class OrganisationsIT {

    private static final String CLINIC = "Günəş Tibb Mərkəzi MMC";
    private static final String PHARMACY = "Şəfa Aptek MMC";

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson nigar = Icaze.running().people().named("Nigar");
    private final DemoPerson employee = Icaze.running().people().named("Mehriban");

    @Test
    void keeps_what_was_typed_for_one_while_another_tab_acts_for_the_other() {
        PermitListPage list = VISITS.home("en")
                .signIn()
                .with(nigar)
                .organisations(new PhonePage(nigar))
                .actFor(CLINIC);
        PermitFormPage form = list.newPermit().find(employee.fin());
        String number = form.number();
        PermitListPage other = list.inAnotherTab().actFor(PHARMACY);

        form = form.type("position", "Həkim").rememberElsewhere(1);
        assertThat(form.told()).contains(CLINIC).contains(PHARMACY);
        assertThat(form.typed("position")).isEqualTo("Həkim");

        form = form.actAgain();
        assertThat(form.typed("position")).isEqualTo("Həkim");
        assertThat(form.remember(1).isRemembered()).isTrue();
        assertThat(other.openList().actor()).contains(CLINIC);
        assertThat(other.edit(number).typed("position")).isEqualTo("Həkim");
    }
}
