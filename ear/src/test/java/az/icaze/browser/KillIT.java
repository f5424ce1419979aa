package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.KillPoint;
import az.icaze.MinistryApart;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kill -9} of the server at the two worst moments of a confirmation: the Ministry has the permit exactly once. */
@Tag("kill")
class KillIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private static MinistryApart ministry;

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final DemoPerson employee = Icaze.running().people().named("Zəhra");

    @BeforeAll
    static void let_the_ministry_live_apart() {
        ministry = MinistryApart.start(Icaze.running());
    }

    @AfterAll
    static void end() {
        if (ministry != null) {
            ministry.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"AFTER_THE_COMMIT, 77-CD-250, 0", "BETWEEN_SEND_AND_MARK, 77-CD-251, 1"})
    void loses_nothing_and_doubles_nothing(KillPoint point, String plate, int area) {
        PermitFormPage form = VISITS.signedIn(kamran, "en").newPermit().find(employee.fin());
        CheckPermitPage check = GoodAnswers.in(form, employee, plate, area).check();
        String number = check.number();
        check.confirm();

        point.arm();
        new PhonePage(kamran).enterPin2();
        point.awaitReached();
        Icaze.running().kill();
        point.disarm();
        assertThat(status(number)).isEqualTo("CONFIRMED");

        Icaze.running().startAgain();
        await().atMost(Duration.ofSeconds(60)).until(() -> status(number).equals("ACCEPTED"));
        assertThat(ministry.taken(number)).isEqualTo(1);
        assertThat(ministry.deliveries(number, "NEW")).isEqualTo(1);
        assertThat(ministry.digest(number)).isEqualTo(left(number));
        assertThat(ministry.alarms()).isZero();
    }

    /** MD5 of the message the confirmation left in the outbox. */
    private static String left(String number) {
        return Icaze.running().ask("select md5(body) from outbox_message where message_id = '" + number + ":1'");
    }

    private static String status(String number) {
        return Icaze.running().ask("select status from permit where number = '" + number + "'");
    }
}
