package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.Management;
import az.icaze.Ministry;
import az.icaze.PartnersPort;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Ministry pauses, resumes, rejects (rules R26, R29). */
class MinistryAnswersIT {

    private static final String ANSWERS = "mia.answers";

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
        permit.isAccepted();
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
        PermitListPage list = permit.list();
        assertThat(list.status(number)).isEqualTo("REJECTED");

        PermitFormPage again = list.open(number).repeat();
        assertThat(again.number()).isNotEqualTo(number);
        assertThat(again.typed("plate0")).isEqualTo("90BT117");
        assertThat(again.check().answers()).contains("Çörəyi mağazalara çatdırır.");
    }

    @Test
    void lays_aside_an_answer_nobody_understands_and_goes_on_with_the_next() {
        try (Management server = new Management()) {
            assertThat(server.delivery(ANSWERS, "redelivery-delay")).isGreaterThanOrEqualTo(1000);
            assertThat(server.delivery(ANSWERS, "redelivery-multiplier")).isGreaterThan(1);
            long laidAside = server.messages("dlq." + ANSWERS);
            Map<String, Double> usual = Map.of(
                    "max-delivery-attempts", server.delivery(ANSWERS, "max-delivery-attempts"),
                    "redelivery-delay", server.delivery(ANSWERS, "redelivery-delay"));
            server.setDelivery(ANSWERS, Map.of("max-delivery-attempts", 3.0, "redelivery-delay", 500.0));
            try {
                new PartnersPort(Icaze.running()).send("mia", ANSWERS, "{\"specversion\": \"1.0\"}");
                confirmed("", 4).isAccepted();
                await().until(() -> server.messages("dlq." + ANSWERS) == laidAside + 1);
            } finally {
                server.setDelivery(ANSWERS, usual);
            }
        }
    }

    @Test
    void names_the_permit_that_another_one_would_repeat_before_pin2() {
        String number = confirmed("", 2).isAccepted().number();
        PermitFormPage form = VISITS.signedIn(kamran, "en").newPermit().find(employee.fin());
        CheckPermitPage check = GoodAnswers.in(form, employee, "", 2).check().confirmNothing();

        assertThat(new PhonePage(kamran).asks()).isFalse();
        assertThat(check.duplicate().number()).isEqualTo(number);
    }

    @Test
    void finds_what_is_over_under_that_word_and_since_its_last_morning() {
        PermitPage permit = confirmed("", 3).isAccepted();
        String number = permit.number();
        LocalDate last = Icaze.running().today().plusDays(7);
        Icaze.running().moveClock(Duration.ofDays(8));
        try {
            PermitListPage list = VISITS.signedIn(kamran, "en");
            assertThat(list.search(number).onlyStatus("NOT_YET_VALID").numbers())
                    .isEmpty();
            PermitListPage over = list.onlyStatus("EXPIRED");
            assertThat(over.status(number)).isEqualTo("EXPIRED");
            assertThat(over.open(number).since())
                    .contains(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(last) + ", 06:00");
        } finally {
            Icaze.running().moveClock(Duration.ZERO);
        }
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
