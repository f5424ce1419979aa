package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.Crowd;
import az.icaze.Icaze;
import az.icaze.KillPoint;
import az.icaze.Night;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} in the middle of a night's job, with some chunks committed and one done but not: the job is taken up
 * again by itself, and no one is told or charged twice and no one left out (promise P12).
 */
@Tag("kill")
class NightKillIT {

    private static final int PEOPLE = 2_000;
    private static final int SUSPENDED = 4_000;

    private final Night night = new Night(Icaze.running());
    private final LocalDate today = Icaze.running().today();

    @Test
    void tells_everybody_once_though_killed_in_remind_expiring() {
        night.awaitQuiet();
        new Crowd(Icaze.running()).expiring(1_000_000, PEOPLE, today.plusDays(30));

        long run = killedIn("remind-expiring");

        assertThat(night.candidates(run)).isEqualTo(2 * PEOPLE);
        assertThat(night.done(run)).isEqualTo(2 * PEOPLE);
        assertThat(night.takings(run)).isEqualTo(2);
        String everybody = "from certificate c where c.phone like '+994551%' and c.purpose = 'SIGNING'";
        assertThat(
                        ask(
                                "select count(*) " + everybody + " and (select count(*) from certificate_reminder r"
                                        + " where r.serial = c.serial and r.kind = 'APPLY' and r.threshold = 30) = 1"
                                        + " and (select count(*) from sms_message m where m.reference = 'reminder:' || c.serial || '|APPLY|30') = 1"))
                .isEqualTo(Integer.toString(2 * PEOPLE));
        assertThat(ask("select count(*) from certificate_reminder where phone like '+994551%'"))
                .isEqualTo(Integer.toString(2 * PEOPLE));
    }

    @Test
    void suspends_everybody_once_though_killed_in_suspend_unpaid() {
        night.awaitQuiet();
        Crowd crowd = new Crowd(Icaze.running());
        crowd.expiring(2_000_000, SUSPENDED, today.plusDays(300));
        crowd.unpaid("+994552", today);

        long run = killedIn("suspend-unpaid");

        // Others may owe, too.
        assertThat(night.candidates(run)).isGreaterThanOrEqualTo(SUSPENDED);
        assertThat(night.done(run)).isEqualTo(night.candidates(run));
        assertThat(night.takings(run)).isEqualTo(2);
        assertThat(ask("select count(*) from subscription s join subscription_fee f on f.phone = s.phone"
                        + " where s.phone like '+994552%' and s.state = 'SUSPENDED' and f.state = 'UNPAID'"
                        + " and (select count(*) from fee_suspension x where x.fee = f.id) = 1"
                        + " and (select count(*) from sms_message m where m.phone = s.phone and m.template = 'FEE_UNPAID') = 1"
                        + " and (select count(*) from outbox_message o where o.order_key = s.phone"
                        + " and o.message_id like f.reference || ':suspend:%') = 1"))
                .isEqualTo(Integer.toString(SUSPENDED));
    }

    /** Runs it today, kills the server in a chunk, starts it again, and waits until the run is done. */
    private long killedIn(String job) {
        KillPoint.IN_A_CHUNK.arm();
        long run = night.start(job, today);
        KillPoint.IN_A_CHUNK.awaitReached();
        Icaze.running().kill();
        KillPoint.IN_A_CHUNK.disarm();
        assertThat(night.done(run)).as("chunks committed before").isPositive().isLessThan(4_000);

        Icaze.running().startAgain();
        night.awaitDone(run);
        return run;
    }

    private static String ask(String question) {
        return Icaze.running().ask(question);
    }
}
