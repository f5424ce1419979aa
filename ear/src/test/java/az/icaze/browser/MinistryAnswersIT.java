package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.Ministry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Ministry pauses, resumes, rejects (rules R26, R29). */
class MinistryAnswersIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final DemoPerson employee = Icaze.running().people().named("Zəhra");
    private final Ministry ministry = Icaze.running().ministry();

    @AfterEach
    void let_the_ministry_work() {
        ministry.resume();
        ministry.rejectNothing();
    }

    @Test
    void waits_while_the_ministry_pauses_and_shows_its_answer_once_it_resumes() {
        ministry.pause();
        PermitPage permit = confirmed("77-CD-256", 0).becomes("SENT");
        assertThat(ministry.taken(permit.number())).isZero();

        ministry.resume();
        permit.becomes("ACCEPTED");
        assertThat(ministry.taken(permit.number())).isEqualTo(1);
    }

    @Test
    void shows_the_reason_of_a_rejection() {
        ministry.rejectPlate("90-BT-117");

        PermitPage permit = confirmed("90-BT-117", 1).becomes("REJECTED");
        assertThat(permit.rejection())
                .contains(permit.texts().of("permit.rejected"))
                .contains(permit.texts().of("mia.reason.RULE"));
        assertThat(permit.history()).contains(permit.texts().of("permit.history.rejected"));
        String number = permit.number();
        assertThat(permit.list().status(number)).isEqualTo("REJECTED");
    }

    private PermitPage confirmed(String plate, int area) {
        PermitFormPage form = VISITS.signedIn(kamran, "en").newPermit().find(employee.fin());
        return GoodAnswers.in(form, employee, plate, area)
                .check()
                .confirm()
                .sign(new PhonePage(kamran))
                .permit();
    }
}
