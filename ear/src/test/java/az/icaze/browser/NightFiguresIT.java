package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.Crowd;
import az.icaze.DemoPerson;
import az.icaze.Icaze;
import az.icaze.Night;
import az.icaze.RelayHeld;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is promised about the night's speed: a million people told, a million charged, each in at most twice the time that
 * plain SQL takes for the same on the same database, and in a time that grows as their number; and who confirms a permit
 * meanwhile hardly notices. The server has 512 MB of heap; the outbox keeps its messages meanwhile, for plain SQL sends none
 * either.
 */
@Tag("figures")
class NightFiguresIT {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final double TIMES_PLAIN = 2;
    private static final double BESIDE_LINEAR = 1.2;
    /** The few come first, to tables the planner knows nothing of: they must not take much more than their share either. */
    private static final double SHARE_OF_THE_FEW = 0.5;

    private static final double TIMES_IDLE = 3;
    private static final int CONFIRMED = 20;
    private static final int CONFIRMED_BESIDE_AT_LEAST = 8;

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final Night night = new Night(Icaze.running());
    private final Crowd crowd = new Crowd(Icaze.running());
    private RelayHeld relay;

    @BeforeEach
    void wait_for_the_night_of_today() throws SQLException {
        night.awaitQuiet();
        relay = new RelayHeld(Icaze.running());
    }

    @AfterEach
    void let_the_outbox_go() throws SQLException {
        Icaze.running().moveClock(Duration.ZERO);
        relay.close();
    }

    @Test
    void tells_a_million_people() {
        // At the hour of the night, when texts are left for the morning; plain SQL leaves them, too.
        Icaze.running().moveClockTo(Icaze.running().today().plusDays(1), LocalTime.of(3, 0));
        night.awaitQuiet();
        // The few are not near any threshold on the day of the many.
        LocalDate many = Icaze.running().today().plusDays(200);
        LocalDate few = many.plusDays(60);
        crowd.expiring(3_100_000, FEW, few.plusDays(30), "'CITIZEN'");
        double hundredThousand = seconds(night.run("remind-expiring", few));
        crowd.expiring(4_000_000, MANY, many.plusDays(30), "'CITIZEN'");
        double plain = crowd.plain("remind", many);
        long run = night.run("remind-expiring", many);

        compare("to tell", hundredThousand, run, plain);
        assertThat(
                        ask(
                                "select count(*) from certificate_reminder where phone like '+994554%' or phone like '+9945531%'"))
                .isEqualTo(Integer.toString(FEW + MANY));
    }

    @Test
    void charges_a_million_people() {
        LocalDate few = Icaze.running().today().plusDays(300);
        LocalDate many = few.plusDays(1);
        crowd.expiring(5_000_000, FEW, few.plusYears(1), "'CITIZEN'");
        crowd.expiring(6_000_000, MANY, few.plusYears(1), "'CITIZEN'");
        crowd.due("+994555", few);
        crowd.due("+994556", many);
        double hundredThousand = seconds(night.run("charge-due", few));
        double plain = crowd.plain("charge", many);
        long run = night.run("charge-due", many);

        compare("to charge", hundredThousand, run, plain);
        assertThat(ask("select count(distinct order_key) from outbox_message where order_key like '+994556%'"))
                .isEqualTo(Integer.toString(MANY));
    }

    @Test
    void confirms_permits_beside_a_job() {
        LocalDate day = Icaze.running().today().plusDays(400);
        crowd.expiring(8_000_000, MANY, day.plusYears(1), "'CITIZEN'");
        crowd.due("+994558", day);
        DemoPerson signer = Icaze.running().people().named("Kamran");
        PermitListPage permits = VISITS.signedIn(signer, "az");
        Confirmations confirmations = new Confirmations(permits, signer);
        confirmations.take(2);
        List<Duration> idle = confirmations.take(CONFIRMED);
        long run = night.start("charge-due", day);
        await().atMost(Duration.ofMinutes(2)).until(() -> night.done(run) > 0);
        List<Duration> beside = new ArrayList<>();
        while (beside.size() < CONFIRMED && !night.isDone(run)) {
            Duration taken = confirmations.take(1).get(0);
            if (!night.isDone(run)) {
                beside.add(taken);
            }
        }
        beside.sort(Comparator.naturalOrder());
        System.out.printf(
                "FIGURE a permit confirmed: idle %d of %d, median %d ms, p95 %d ms; beside a job %d of them, median %d ms, p95 %d ms%n",
                idle.size(),
                CONFIRMED,
                Confirmations.share(idle, 0.5).toMillis(),
                Confirmations.share(idle, 0.95).toMillis(),
                beside.size(),
                Confirmations.share(beside, 0.5).toMillis(),
                Confirmations.share(beside, 0.95).toMillis());
        assertThat(beside).hasSizeGreaterThanOrEqualTo(CONFIRMED_BESIDE_AT_LEAST);
        assertThat(Confirmations.share(beside, 0.95).toNanos()
                        / (double) Confirmations.share(idle, 0.95).toNanos())
                .isLessThan(TIMES_IDLE);
        night.awaitDone(run);
    }

    private void compare(String what, double few, long run, double plain) {
        double many = seconds(run);
        System.out.printf(
                "FIGURE %d %s: %.0f s, plain SQL %.0f s, ratio %.2f; %d: %.1f s, growth beside linear %.2f%n",
                MANY, what, many, plain, many / plain, FEW, few, many / few * FEW / MANY);
        assertThat(night.done(run)).isEqualTo(MANY);
        assertThat(many / plain).isLessThan(TIMES_PLAIN);
        assertThat(many / few * FEW / MANY).isBetween(SHARE_OF_THE_FEW, BESIDE_LINEAR);
    }

    /** How long a run took, by the database's clock. */
    private static double seconds(long run) {
        return Double.parseDouble(
                ask("select extract(epoch from ended_at - begun_at) from night_run where id = " + run));
    }

    private static String ask(String question) {
        return Icaze.running().ask(question);
    }
}
