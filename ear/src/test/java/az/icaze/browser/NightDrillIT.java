package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.Crowd;
import az.icaze.Icaze;
import az.icaze.Night;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills each job of the night {@value #PROPERTY} times (ten unless said otherwise) at random points of its work, lets it be
 * taken up again, and compares ledger, outbox and states with what they must be: promise P12, exactly.
 */
@Tag("drill")
class NightDrillIT {

    private static final String PROPERTY = "icaze.drill.kills";
    private static final int KILLS = Integer.getInteger(PROPERTY, 10);
    private static final long SEED = Long.getLong("icaze.drill.seed", 20_261_122L);
    private static final int PEOPLE = 100_000;

    /** Each takes a register's answer and two certificates. */
    private static final int PROLONGED = 2_000;

    private static final int PIECES = 20_000;

    private final Night night = new Night(Icaze.running());
    private final Crowd crowd = new Crowd(Icaze.running());
    private final Random random = new Random(SEED);
    private final LocalDate today = Icaze.running().today();

    @Test
    void tells_everybody_once() {
        night.awaitQuiet();
        crowd.expiring(1_000_000, PEOPLE, today.plusDays(30), "'CITIZEN'");

        drill("remind-expiring");

        expect("select count(*) from certificate c where c.phone like '+994551%' and c.purpose = 'SIGNING'"
                + " and (select count(*) from certificate_reminder r where r.serial = c.serial) = 1");
        expect("select count(*) from certificate_reminder where phone like '+994551%'");
        expect(
                "select count(distinct reference) from sms_message where phone like '+994551%' and template like 'REMIND%'");
    }

    @Test
    void charges_everybody_once() {
        night.awaitQuiet();
        crowd.expiring(2_000_000, PEOPLE, today.plusDays(400), "'CITIZEN'");
        crowd.due("+994552", today);

        drill("charge-due");

        expect(
                "select count(*) from subscription_fee where phone like '+994552%' and attempt = 1 and reference is not null");
        expect("select count(*) from outbox_message o join subscription_fee f on f.reference = o.message_id"
                + " where f.phone like '+994552%'");
        expect(
                "select count(*) from outbox_message where order_key like '+994552%' and message_id not like '%:suspend%'");
    }

    @Test
    void suspends_everybody_once_and_takes_it_back_once() {
        night.awaitQuiet();
        crowd.expiring(9_000_000, PEOPLE, today.plusDays(400), "'CITIZEN'");
        crowd.unpaid("+994559", today);

        long run = drill("suspend-unpaid");

        expect("select count(*) from subscription where phone like '+994559%' and state = 'SUSPENDED'");
        expect("select count(*) from fee_suspension where phone like '+994559%'");
        expect("select count(*) from outbox_message where order_key like '+994559%' and message_id like '%:suspend:%'");

        drillIn(night.undo(run, today));

        expect("select count(*) from subscription where phone like '+994559%' and state = 'ACTIVE'");
        expect("select count(*) from fee_suspension where phone like '+994559%' and undone_at is not null");
        expect("select count(*) from outbox_message where order_key like '+994559%' and message_id like '%:restore:%'");
    }

    @Test
    void closes_every_application_once() {
        night.awaitQuiet();
        crowd.expiring(8_300_000, PEOPLE, today.plusDays(400), "'CITIZEN'");
        crowd.drill("kept-too-long", "+9945583", today);

        drill("close-applications");

        expect("select count(*) from prolongation where phone like '+9945583%' and state = 'EXPIRED'");
        expect(
                "select count(*) from sms_message where phone like '+9945583%' and template = 'PROLONGATION_EXPIRED_BY_WORD'");
    }

    @Test
    void compares_every_line_once() {
        night.awaitQuiet();
        crowd.drill("unknown-charges", Integer.toString(PEOPLE), today);

        drill("reconcile-balances");

        expect("select count(*) from reconciliation_line where verdict = 'THEIRS_ONLY' and reference like 'drill:%'");
    }

    @Test
    void notes_every_permit_that_is_over_once() {
        night.awaitQuiet();
        crowd.drill("old-permits", Integer.toString(PEOPLE), today);

        drill("expire-permits");

        expect("select count(*) from permit_expiry where permit like '1999-%' and reason = 'LAST_NIGHT'");
        expect("select count(distinct permit) from permit_expiry where permit like '1999-%'");
    }

    @Test
    void prolongs_everybody_once() {
        night.awaitQuiet();
        crowd.certify(2 * PROLONGED);
        crowd.applyToProlongByNight(PROLONGED, Icaze.running().people().inRole("CITIZEN"));

        drillIn(night.start("complete-prolongations", today), PROLONGED);

        expect(PROLONGED, "select count(*) from prolongation where number like 'FIGURES-%' and state = 'DONE'");
        expect(
                2 * PROLONGED,
                "select count(*) from certificate c join figures_prolonger p on p.phone = c.phone"
                        + " where c.state = 'ACTIVE' and c.valid_until > current_date + 1000");
        expect(
                PROLONGED,
                "select count(*) from figures_prolonger p where (select count(*) from certificate c"
                        + " where c.phone = p.phone and c.state = 'ACTIVE') = 2");
    }

    @Test
    void takes_away_what_is_old_and_nothing_else() {
        night.awaitQuiet();
        String kept = "select count(*) from inbox_message where source <> 'drill'";
        int before = Integer.parseInt(Icaze.running().ask(kept));
        crowd.drill("old-messages", Integer.toString(PIECES), today);

        drillIn(night.start("purge", today), PIECES);

        expect(0, "select count(*) from inbox_message where source = 'drill'");
        assertThat(Integer.parseInt(Icaze.running().ask(kept))).isGreaterThanOrEqualTo(before);
    }

    private long drill(String job) {
        return drillIn(night.start(job, today));
    }

    private long drillIn(long run) {
        return drillIn(run, PEOPLE);
    }

    private long drillIn(long run, long items) {
        // Not waited for: a job goes on before the server answers, and the next kill may come at any moment.
        CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);
        int killed = 0;
        while (killed < KILLS && !night.isDone(run)) {
            int before = killed;
            long share = items / (KILLS + 1);
            long at = share * killed + random.nextInt((int) share);
            await().atMost(Duration.ofMinutes(6))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> night.takings(run) > before && night.done(run) >= at);
            Icaze.running().kill();
            starting.exceptionally(itWasKilled -> null).join();
            killed++;
            starting = CompletableFuture.runAsync(Icaze.running()::startAgain);
        }
        starting.join();
        night.awaitDone(run);
        System.out.printf(
                "DRILL %s, run %d of %d: killed %d times, taken up %d times%n",
                night.job(run), run, items, KILLS, night.takings(run) - 1);
        assertThat(night.takings(run)).isEqualTo(KILLS + 1);
        assertThat(night.candidates(run)).isEqualTo(items);
        assertThat(night.done(run) + night.refused(run)).isEqualTo(items);
        assertThat(night.refused(run)).isZero();
        return run;
    }

    private static void expect(String count) {
        expect(PEOPLE, count);
    }

    private static void expect(int many, String count) {
        assertThat(Icaze.running().ask(count)).as(count).isEqualTo(Integer.toString(many));
    }
}
