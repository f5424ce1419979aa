package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;

/** The night as the database has it: what a person's order becomes, and how far the jobs have come. */
public final class Night {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Icaze icaze;

    public Night(Icaze icaze) {
        this.icaze = icaze;
    }

    /** Puts a run into the queue, approved beforehand however many it finds, and tells its number. */
    public long start(String job, LocalDate day) {
        icaze.run("icaze", """
                insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, approved_by, fence,
                    stop_wanted, asked_at)
                values (0, '%s', '%s', 'STARTED', 'WAITING', 'test', 'test', 'test', 0, false, now())""".formatted(job, day));
        return number("select max(id) from night_run where job = '" + job + "'");
    }

    /** Takes back what a run of {@code suspend-unpaid} did. */
    public long undo(long run, LocalDate day) {
        icaze.run("icaze", """
                insert into night_run (version, job, day, kind, of_run, state, asked_by, asked_by_name, fence, stop_wanted,
                    asked_at)
                values (0, 'undo-suspensions', '%s', 'UNDO', %d, 'WAITING', 'test', 'test', 0, false, now())""".formatted(day, run));
        return number("select max(id) from night_run");
    }

    /** Runs a job to its end. */
    public long run(String job, LocalDate day) {
        long run = start(job, day);
        awaitDone(run);
        return run;
    }

    /** One that failed never gets there; the test's message shows how it stands. */
    public void awaitDone(long run) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> assertThat(
                        icaze.ask("select concat_ws(' ', state, failure) from night_run where id = " + run))
                .isEqualTo("DONE"));
    }

    /** Waits until nothing waits or runs. */
    public void awaitQuiet() {
        await().atMost(PATIENCE)
                .until(() -> number("select count(*) from night_run where state in ('WAITING', 'RUNNING')") == 0);
    }

    public boolean isDone(long run) {
        return icaze.ask("select state from night_run where id = " + run).equals("DONE");
    }

    public String job(long run) {
        return icaze.ask("select job from night_run where id = " + run);
    }

    public long candidates(long run) {
        return number("select candidates from night_run where id = " + run);
    }

    public long done(long run) {
        return number("select coalesce(sum(done), 0) from night_part where run = " + run);
    }

    public long refused(long run) {
        return number("select count(*) from night_refusal where run = " + run);
    }

    /** How often it was taken up. */
    public long takings(long run) {
        return number("select fence from night_run where id = " + run);
    }

    private long number(String question) {
        return Long.parseLong(icaze.ask(question));
    }
}
