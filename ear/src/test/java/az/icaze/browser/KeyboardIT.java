package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enter does what the form is for, in the language in which it is read; and nothing leaves the person at the top of the page. */
class KeyboardIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final DemoPerson employee = Icaze.running().people().named("Mehriban");

    @ParameterizedTest
    @CsvSource({"az", "ru"})
    void submits_each_form_with_enter(String language) {
        PermitListPage list = VISITS.home(language).signIn().withEnter(kamran).permits(new PhonePage(kamran));

        PermitFormPage form = list.newPermit().findWithEnter(employee.fin());
        String number = form.number();
        form = form.type("position", "Sürücü").enter("position");
        assertThat(form.isRemembered()).isTrue();
        assertThat(form.leave().searchWithEnter(number).numbers()).containsExactly(number);
    }

    @Test
    void stays_at_the_section_that_was_remembered() {
        PermitFormPage form = VISITS.signedIn(kamran, "en").newPermit().find(employee.fin());

        assertThat(form.remember(3).focusedSection()).isEqualTo("section-3");
        assertThat(form.type("plate0", "10-AA-123").enter("plate0").focusedSection())
                .isEqualTo("section-2");
    }

    @Test
    void closes_the_calendar_after_a_day_is_picked() {
        PermitFormPage form = VISITS.signedIn(kamran, "en").newPermit().find(employee.fin());
        form.pick("firstNight");

        assertThat(form.focused()).isEqualTo("form:firstNight_input");
        LocalDate today = Icaze.running().today();
        assertThat(form.typed("firstNight_input"))
                .as("the first day to pick, which is yesterday while the night of yesterday runs")
                .isIn(DAY.format(today), DAY.format(today.minusDays(1)));
    }
}
