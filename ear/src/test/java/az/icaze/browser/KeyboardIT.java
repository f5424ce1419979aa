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

/** Everything can be done without a mouse; Enter does what the form is for, in the language in which it is read; and nothing leaves the person at the top of the page. */
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
    void leads_from_the_home_page_to_the_signature_without_a_mouse() {
        Screen screen = VISITS.screen("az");
        screen.goTo(Icaze.running().page("?lang=az"));
        screen.tabTo(".skip")
                .press("Enter")
                .tabTo("#main a")
                .goTo(Icaze.running().page("?lang=az"));
        screen.tabTo(".regime .actions a.button").press("Enter").shows("/sign-in.xhtml");
        screen.tabTo("[id='signin:phone']").type(kamran.number());
        screen.tabTo("[id='signin:userId']").type(kamran.userId());
        screen.tabTo("[id='signin:go']").press("Space").shows("/sign-in-code.xhtml");
        new PhonePage(kamran).enterPin1();
        screen.shows("/permits/index.xhtml").tabTo("main a.button").press("Enter");
        screen.shows("/permits/begin.xhtml").tabTo("[id='form:fin']").type(employee.fin());
        screen.press("Enter").shows("/permits/fill.xhtml");
        fillIn(screen);
        screen.tabTo("[id='form:check']").press("Enter").shows("/permits/check.xhtml");
        screen.tabTo("[id='confirm:yes_input']").press("Space");
        screen.tabTo("[id='confirm:save']").press("Space").shows("/permits/confirm.xhtml");
        new PhonePage(kamran).enterPin2();

        screen.shows("/permits/finish.xhtml").tabTo("main a.button").press("Enter");
        screen.shows("/permits/show.xhtml");
    }

    private void fillIn(Screen screen) {
        LocalDate today = Icaze.running().today();
        screen.tabTo("[id='form:contract']").press("ArrowDown");
        screen.tabTo("[id='form:document']").type(employee.document());
        screen.tabTo("[id='form:position']").type("Sürücü");
        screen.tabTo("[id='form:workplace']").type("Bakı, Nizami küç. 1");
        screen.tabTo("[id='form:firstNight_input']").type(DAY.format(today));
        screen.tabTo("[id='form:lastNight_input']").type(DAY.format(today.plusDays(2)));
        screen.tabTo("[id='form:activity']").press("ArrowDown");
        screen.tabTo("[id='form:area18_input']").press("Space");
        screen.tabTo("[id='form:reason']").type("Çörəyi mağazalara çatdırır.");
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
