package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Crowd;
import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.Night;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A night before its operator: rehearsed, held because more would be suspended than usual, approved with a reason, and taken
 * back (rule R92). On the system that is killed, because it fills the register with people nobody else expects.
 */
@Tag("kill")
class NightDeskIT {

    private static final int PEOPLE = 400;

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final Night night = new Night(Icaze.running());
    private final LocalDate today = Icaze.running().today();
    private final DemoPerson operator = Icaze.running().people().inRole("NIGHT_OPERATOR");

    @WalkedIn("ru")
    void rehearses_holds_approves_and_takes_back(String language) {
        int prefix = 80 + WalkedIn.Languages.ALL.indexOf(language);
        night.awaitQuiet();
        Crowd crowd = new Crowd(Icaze.running());
        crowd.expiring(prefix * 100_000, PEOPLE, today.plusDays(300));
        crowd.unpaid("+99455" + prefix, today);
        Screen desk = VISITS.staff(language, "").with(operator).desk(new PhonePage(operator));

        NightRunPage rehearsal = new NightPage(desk).begin("suspend-unpaid", "REHEARSE");
        assertThat(rehearsal.tally()).anyMatch(line -> line.contains("Bakcell") && line.contains("400"));
        assertThat(suspended(prefix)).isZero();

        NightRunPage held = new NightPage(desk).begin("suspend-unpaid", "START").awaitsOrder("approve");
        assertThat(held.orderWithoutReason("approve")).hasSize(1);
        assertThat(held.query()).as("the address still names the run").contains("run=");
        assertThat(suspended(prefix)).isZero();

        NightRunPage done = held.order("approve").awaitsOrder("undo");
        assertThat(suspended(prefix)).isEqualTo(PEOPLE);

        done.order("undo");
        night.awaitQuiet();
        assertThat(suspended(prefix)).isZero();
        assertThat(Icaze.running()
                        .ask("select count(*) from fee_suspension where undone_at is not null and phone like '+99455"
                                + prefix + "%'"))
                .isEqualTo("400");
    }

    private static int suspended(int prefix) {
        return Integer.parseInt(Icaze.running()
                .ask("select count(*) from subscription where state = 'SUSPENDED' and phone like '+99455" + prefix
                        + "%'"));
    }
}
