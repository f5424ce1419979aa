package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confirming, and what it changes for ever (rules R14, R25, R27). */
class ConfirmationIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson leyla = Icaze.running().people().named("Leyla");
    private final DemoPerson employee = Icaze.running().people().named("Rövşən");

    @ParameterizedTest
    @ValueSource(strings = {"fill", "check", "delete"})
    void refuses_every_change_after_the_confirmation(String page) {
        int area = 6 + page.length();
        PermitPage permit = checked(area).confirm().sign(new PhonePage(leyla)).permit();
        assertThat(permit.offersEdit()).isFalse();
        String number = permit.number();
        PermitListPage list = permit.list();
        assertThat(list.offersEdit(number)).isFalse();
        assertThat(list.offersDelete(number)).isFalse();

        RefusedPage refused = list.openAnyway("/permits/" + page + ".xhtml?number=" + number);
        assertThat(refused.reason()).isEqualTo(list.texts().of("refusal.permit-already-confirmed"));
    }

    @Test
    void asks_the_telephone_once_on_a_double_click() {
        String number =
                checked(14).confirmWithDoubleClick().sign(new PhonePage(leyla)).number();

        assertThat(new PhonePage(leyla).asks()).isFalse();
        assertThat(number).matches("[0-9]{4}-[0-9]{7}");
    }

    @Test
    void leaves_a_draft_when_the_person_refuses_on_the_telephone() {
        WaitingPage waiting = checked(15).confirm();
        new PhonePage(leyla).refuse();

        NotConfirmedPage end = waiting.ends();
        assertThat(end.outcome()).isEqualTo(end.texts().of("outcome.cancelled"));
        end.back().confirm().sign(new PhonePage(leyla));
    }

    @Test
    void leaves_a_draft_when_the_page_is_cancelled() {
        NotConfirmedPage end = checked(16).confirm().cancel();

        assertThat(end.outcome()).isEqualTo(end.texts().of("confirm.cancelled"));
    }

    @Test
    void confirms_although_the_page_was_closed() {
        CheckPermitPage check = checked(17);
        String number = check.number();
        check.confirm();
        new PhonePage(leyla).enterPin2();

        VISITS.signedIn(leyla, "en").open(number).isAccepted();
    }

    private CheckPermitPage checked(int area) {
        PermitFormPage form = VISITS.signedIn(leyla, "en").newPermit().find(employee.fin());
        return GoodAnswers.in(form, employee, "", area).check();
    }
}
