package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main path, from the home page to the Ministry's answer (rules R3, R16, R20–R29). */
class PermitPathIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson leyla = Icaze.running().people().named("Leyla");

    @ParameterizedTest
    @CsvSource({"az, Günay", "en, Tural", "ru, Aynur"})
    void leads_from_the_home_page_to_the_ministrys_answer(String language, String name) {
        DemoPerson employee = Icaze.running().people().named(name);
        HomePage home = VISITS.home(language);
        assertThat(home.areas()).isEqualTo(22);
        assertThat(home.hours()).contains("21:00").contains("06:00");
        assertThat(home.law()).contains("358");
        PermitListPage list = home.signIn().with(leyla).permits(new PhonePage(leyla));
        assertThat(list.actor())
                .contains("Leyla")
                .contains("Araz Logistika MMC")
                .contains(list.texts().of("certificate.BUSINESS"));

        PermitFormPage form = list.newPermit().find(employee.fin());
        assertThat(form.person()).doesNotContain(name);
        form = GoodAnswers.in(form, employee, "10-AA-123", 0).remember(1);
        assertThat(form.person()).contains(name);

        CheckPermitPage check = form.check();
        assertThat(check.answers()).contains(employee.fin()).anyMatch(answer -> answer.contains(name));
        ConfirmedPage confirmed = check.confirm().sign(new PhonePage(leyla));
        PermitPage permit = confirmed.permit().isAccepted();
        assertThat(permit.history())
                .containsSubsequence(
                        permit.texts().of("permit.history.begun"),
                        permit.texts().of("permit.history.confirmed"),
                        permit.texts().of("permit.history.sent"),
                        permit.texts().of("permit.history.accepted"),
                        permit.texts().of("permit.history.expires"));
        assertThat(Icaze.running().ministry().taken(permit.number())).isEqualTo(1);
    }

    @Test
    void fits_a_telephone_of_360_pixels() {
        PermitListPage list = VISITS.homeOnTelephone("az").signIn().with(leyla).permits(new PhonePage(leyla));
        DemoPerson cavid = Icaze.running().people().named("Cavid");
        PermitFormPage form = list.newPermit().find(cavid.fin());

        assertThat(form.checkInVain().problems()).isNotEmpty();
        WaitingPage waiting =
                GoodAnswers.in(form, cavid, "10-AA-124", 1).check().confirm();
        ConfirmedPage confirmed = waiting.cancel().back().confirm().sign(new PhonePage(leyla));
        PermitListPage after = confirmed.permit().isAccepted().list();
        String draft = after.newPermit().find(cavid.fin()).number();
        after.openList().delete(draft).delete();
    }

    @Test
    void lets_a_person_with_two_organisations_act_for_the_one_chosen() {
        DemoPerson nigar = Icaze.running().people().named("Nigar");
        ChooseOrganisationPage choice = VISITS.home("az").signIn().with(nigar).organisations(new PhonePage(nigar));
        assertThat(choice.organisations()).contains("Günəş Tibb Mərkəzi MMC", "Şəfa Aptek MMC");

        assertThat(choice.actFor("Şəfa Aptek MMC").actor()).contains("Şəfa Aptek MMC");
    }
}
