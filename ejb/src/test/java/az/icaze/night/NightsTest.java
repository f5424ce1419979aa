package az.icaze.night;

import static az.icaze.night.NightHouse.DAY;
import static az.icaze.night.NightHouse.OPERATOR;
import static az.icaze.night.NightHouse.PURGE;
import static az.icaze.night.NightHouse.REASON;
import static az.icaze.night.NightHouse.SUSPEND;
import static az.icaze.night.NightHouse.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import az.icaze.AtOnce;
import az.icaze.Malformed;
import az.icaze.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of the night, and order. */
class NightsTest {

    private static final NightHouse HOUSE = new NightHouse();

    @BeforeEach
    void empty() {
        HOUSE.empty();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T23:59:59, 2026-05-31, ",
        "2026-06-01T00:00, 2026-06-01, ",
        "2026-05-31T23:59:59, 2026-06-01, night-day-not-begun",
        "2026-05-31T23:59:59, 2026-04-30, ",
        "2026-06-01T00:00, 2026-04-30, night-day-too-long-ago",
        "2026-06-01T00:00, 2000-01-01, night-day-too-long-ago"
    })
    void starts_and_rehearses_a_job_for_a_day_of_the_last_month_that_has_begun_in_baku(
            String now, LocalDate day, String not) {
        HOUSE.at(now);
        NightWish wish = new NightWish(SUSPEND, day, REASON, Optional.empty());

        for (Consumer<Nights> order : List.<Consumer<Nights>>of(
                nights -> nights.start(wish, OPERATOR), nights -> nights.rehearse(wish, OPERATOR))) {
            if (not == null) {
                HOUSE.use(room -> order.accept(room.nights));
            } else {
                refused(not, order);
            }
        }
        assertThat(night().daysBack()).isEqualTo(31);
    }

    @Test
    void keeps_who_asked_and_why_and_gives_the_run_its_turn() {
        long id = HOUSE.start(SUSPEND);

        RunView.Asked asked = HOUSE.details(id).run().asked();
        assertThat(asked.by()).isEqualTo(OPERATOR.id());
        assertThat(asked.name()).isEqualTo(OPERATOR.name());
        assertThat(asked.reason()).contains(REASON);
        assertThat(HOUSE.count("select count(*) from audit_entry where action = 'asked' and subject_id = '" + id
                        + "' and cast(details as json) ->> 'reason' = '" + REASON + "'"))
                .isEqualTo(1);
        assertThat(HOUSE.taken("a").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " ab ", "\0\0\0"})
    void takes_no_order_without_a_reason(String reason) {
        long id = HOUSE.start(SUSPEND);

        assertThatThrownBy(() -> HOUSE.use(room -> room.nights.stop(id, reason, OPERATOR)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new NightWish(SUSPEND, DAY, reason, Optional.empty()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new NightWish(SUSPEND, DAY, "a".repeat(301), Optional.empty()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void gives_the_same_run_to_a_scheduler_that_asks_again_under_its_key() throws Exception {
        List<NightView.Ordered> answers = AtOnce.times(8, () -> HOUSE.start(SUSPEND, Optional.of("nightly-1")));

        assertThat(answers)
                .extracting(NightView.Ordered::run)
                .containsOnly(answers.get(0).run());
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        refused("night-order.key-used", nights -> nights.rehearse(wish(SUSPEND, Optional.of("nightly-1")), OPERATOR));
        refused("night-run-under-way", nights -> nights.start(wish(SUSPEND, Optional.of("nightly-2")), OPERATOR));
        HOUSE.at("2026-07-31T03:00");
        assertThat(HOUSE.start(SUSPEND, Optional.of("nightly-1")).repeated()).isTrue();
    }

    @Test
    void refuses_what_cannot_be_ordered_of_a_job() {
        for (String code :
                List.of("nothing", "suspend-unpaid\0", "\0", "", " ", "a".repeat(100_000), "Süspend", "%00")) {
            refused("night-order.unknown-job", nights -> nights.start(wish(code, Optional.empty()), OPERATOR));
            refused("night-order.unknown-job", nights -> nights.history(code, Optional.empty()));
        }
        refused("night-order.only-undoes", nights -> nights.start(wish(NightHouse.UNDO, Optional.empty()), OPERATOR));
        refused("night-order.not-rehearsed", nights -> nights.rehearse(wish(PURGE, Optional.empty()), OPERATOR));
        refused("night-order.unknown-run", nights -> nights.stop(4711, REASON, OPERATOR));
        refused("night-order.unknown-run", nights -> nights.run(4711));
    }

    @Test
    void stops_one_that_waits_at_once_and_one_that_runs_after_its_chunk_and_goes_on_when_told() {
        long first = HOUSE.start(SUSPEND);
        long second = HOUSE.start(PURGE);
        TakenRun run = HOUSE.taken("a");
        for (int twice = 0; twice < 2; twice++) {
            HOUSE.use(room -> room.nights.stop(first, REASON, OPERATOR));
        }
        HOUSE.use(room -> room.nights.stop(second, REASON, OPERATOR));

        assertThat(HOUSE.state(second)).isEqualTo(RunState.STOPPED);
        assertThat(HOUSE.details(first).run().stopWanted()).isTrue();
        assertThat(HOUSE.<Boolean>in(room -> room.runs.renew(run))).isFalse();
        HOUSE.ends(run, RunEnd.STOPPED);
        HOUSE.use(room -> room.nights.stop(first, REASON, OPERATOR));
        assertThat(HOUSE.state(first)).isEqualTo(RunState.STOPPED);
        Optional<TakenRun> none = HOUSE.in(room -> room.runs.take("b"));
        assertThat(none).isEmpty();

        HOUSE.use(room -> room.nights.resume(first, REASON, OPERATOR));
        assertThat(HOUSE.taken("b").id()).isEqualTo(first);
        assertThat(HOUSE.details(first).orders())
                .extracting(NightView.Order::act, NightView.Order::reason, NightView.Order::name)
                .containsExactly(tuple("STOP", REASON, OPERATOR.name()), tuple("RESUME", REASON, OPERATOR.name()));
        assertThat(HOUSE.trail(first)).containsSubsequence("stop-asked", "left", "resumed", "taken");
    }

    @Test
    void refuses_an_order_that_does_not_fit_where_the_run_stands() {
        long waits = HOUSE.start(SUSPEND);
        moved(nights -> nights.resume(waits, REASON, OPERATOR));
        moved(nights -> nights.approve(waits, REASON, OPERATOR));
        moved(nights -> nights.abandon(waits, REASON, OPERATOR));
        moved(nights -> nights.retry(waits, REASON, OPERATOR));
        moved(nights -> nights.undo(waits, REASON, OPERATOR));
        for (int twice = 0; twice < 2; twice++) {
            HOUSE.use(room -> room.nights.stop(waits, REASON, OPERATOR));
        }
        for (int twice = 0; twice < 2; twice++) {
            HOUSE.use(room -> room.nights.abandon(waits, REASON, OPERATOR));
        }

        assertThat(HOUSE.details(waits).orders())
                .extracting(NightView.Order::act)
                .containsExactly("STOP", "ABANDON");
        assertThat(HOUSE.state(waits)).isEqualTo(RunState.ABANDONED);
        moved(nights -> nights.stop(waits, REASON, OPERATOR));
        moved(nights -> nights.resume(waits, REASON, OPERATOR));
    }

    @Test
    void takes_back_a_run_once_and_within_its_time() throws Exception {
        long id = HOUSE.done(SUSPEND, 3);
        assertThat(HOUSE.details(id).undoUntil()).isPresent();
        long undoing =
                AtOnce.through(4, () -> HOUSE.use(room -> room.nights.undo(id, REASON, OPERATOR)), NoSuchOrder.class);

        assertThat(undoing).isEqualTo(1);
        refused("night-order.undone-already", nights -> nights.undo(id, REASON, OPERATOR));
        HOUSE.owner("update night_run set ended_at = now() - interval '25 hours' where id = " + id);
        HOUSE.owner("update night_run set state = 'ABANDONED', ended_at = now() where kind = 'UNDO'");
        assertThatThrownBy(() -> HOUSE.use(room -> room.nights.undo(id, REASON, OPERATOR)))
                .isInstanceOf(UndoTooLate.class);
        assertThat(HOUSE.details(id).undoUntil()).isEmpty();
    }

    @Test
    void takes_back_nothing_that_nothing_takes_back() {
        long id = HOUSE.done(PURGE, 3);

        refused("night-order.never-undone", nights -> nights.undo(id, REASON, OPERATOR));
        refused("night-order.nothing-refused", nights -> nights.retry(id, REASON, OPERATOR));
    }

    @Test
    void shows_the_steps_that_the_batch_runtime_kept_each_time_it_was_taken_up() {
        long id = HOUSE.start(SUSPEND);
        TakenRun run = HOUSE.taken("a");
        HOUSE.owner("insert into batch.job_instance (jobinstanceid, jobname) values (5, 'suspend-unpaid')");
        HOUSE.owner("insert into batch.job_execution (jobexecutionid, jobinstanceid) values (8, 5), (9, 5)");
        HOUSE.owner(
                "insert into batch.step_execution (jobexecutionid, stepname, starttime, batchstatus, readcount, writecount)"
                        + " values (8, 'find', now(), 'COMPLETED', null, null), (8, 'work', now(), 'STOPPED', 7, 5),"
                        + " (9, 'work', now(), 'STARTED', 1, 0)");
        HOUSE.use(room -> room.runs.executes(run, 9, "a"));

        List<NightView.Step> steps = HOUSE.details(id).steps();
        assertThat(steps).extracting(NightView.Step::status).containsExactly("COMPLETED", "STOPPED", "STARTED");
        assertThat(steps.get(1).read()).isEqualTo(7);
        assertThat(steps.get(1).begun()).isPresent();
        assertThat(steps.get(1).ended()).isEmpty();
    }

    @Test
    void pages_through_runs_and_refused_items() {
        HOUSE.owner(
                "insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, fence, stop_wanted,"
                        + " asked_at, ended_at) select 0, 'purge', date '2026-05-30', 'STARTED', 'DONE', 'system', 'system', 1,"
                        + " false, now(), now() from generate_series(1, 25)");
        HOUSE.start(PURGE);
        NightView.History first = HOUSE.in(room -> room.nights.history(PURGE, Optional.empty()));
        NightView.History rest = HOUSE.in(room -> room.nights.history(PURGE, first.next()));
        assertThat(first.runs()).hasSize(25);
        assertThat(rest.runs()).hasSize(1);
        assertThat(rest.next()).isEmpty();

        TakenRun run = HOUSE.taken("a");
        HOUSE.weigh(run, due(60));
        HOUSE.chunk(run, 0, 60, HOUSE.items(run).subList(0, 51).toArray(String[]::new));
        NightView.RefusedPage page = HOUSE.in(room -> room.nights.refused(run.id(), Optional.empty(), 0));
        assertThat(page.items()).hasSize(50);
        assertThat(HOUSE.in(room -> room.nights.refused(
                                run.id(), Optional.of("overtaken"), page.next().orElseThrow()))
                        .items())
                .hasSize(1);
        assertThat(HOUSE.in(room -> room.nights.refused(run.id(), Optional.of("other"), 0))
                        .items())
                .isEmpty();
    }

    private NightView night() {
        return HOUSE.in(room -> room.nights.night());
    }

    private static NightWish wish(String job, Optional<String> key) {
        return new NightWish(job, DAY, REASON, key);
    }

    private void moved(Consumer<Nights> order) {
        refused("night-run-moved-on", order);
    }

    private void refused(String key, Consumer<Nights> order) {
        assertThatThrownBy(() -> HOUSE.use(room -> order.accept(room.nights)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
