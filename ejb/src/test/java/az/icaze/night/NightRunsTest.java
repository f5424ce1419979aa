package az.icaze.night;

import static az.icaze.night.NightHouse.DAY;
import static az.icaze.night.NightHouse.OPERATOR;
import static az.icaze.night.NightHouse.PURGE;
import static az.icaze.night.NightHouse.REASON;
import static az.icaze.night.NightHouse.SUSPEND;
import static az.icaze.night.NightHouse.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once per business day, whichever nodes are there (promise P13). */
class NightRunsTest {

    private static final NightHouse HOUSE = new NightHouse();

    @BeforeEach
    void empty() {
        HOUSE.empty();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void two_nodes_that_ask_at_once_queue_a_job_once_and_one_of_them_has_it() throws Exception {
        List<Callable<Optional<TakenRun>>> nodes = IntStream.range(0, 8)
                .<Callable<Optional<TakenRun>>>mapToObj(node -> () -> HOUSE.beat("node " + node))
                .toList();

        List<TakenRun> taken =
                AtOnce.all(nodes).stream().flatMap(Optional::stream).toList();

        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).job()).isEqualTo(SUSPEND);
        assertThat(HOUSE.count("select count(*) from night_run")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T01:59, 0, 2026-05-31",
        "2026-05-31T02:00, 1, 2026-05-31",
        "2026-05-31T02:30, 2, 2026-05-31",
        "2026-05-31T14:20, 2, 2026-05-31",
        "2026-05-31T23:59, 2, 2026-05-31",
        "2026-06-01T00:00, 0, 2026-06-01",
        "2026-06-01T02:00, 1, 2026-06-01"
    })
    void whoever_comes_first_after_the_hour_catches_up_for_the_day_of_baku(String now, int queued, LocalDate day) {
        HOUSE.at(now).beat("a");
        HOUSE.beat("b");

        assertThat(HOUSE.count("select count(*) from night_run where day = '" + day + "'"))
                .isEqualTo(queued);
        assertThat(HOUSE.count("select count(*) from night_run")).isEqualTo(queued);
    }

    @Test
    void a_job_without_an_hour_is_started_by_people_only() {
        HOUSE.at("2026-05-31T23:59").beat("a");

        assertThat(HOUSE.count("select count(*) from night_run where job = 'undo-suspensions'"))
                .isZero();
    }

    @Test
    void the_next_one_begins_when_the_first_has_ended_and_in_the_order_of_the_timetable() {
        TakenRun first = HOUSE.beat("a").orElseThrow();
        assertThat(HOUSE.beat("b")).isEmpty();
        HOUSE.ends(first, RunEnd.DONE);

        assertThat(first.job()).isEqualTo(SUSPEND);
        assertThat(HOUSE.beat("b").orElseThrow().job()).isEqualTo(PURGE);
        assertThat(HOUSE.at("2026-06-01T03:00").beat("b")).isEmpty();
    }

    @Test
    void a_lapsed_lease_is_taken_over_under_a_higher_fence_and_its_execution() {
        HOUSE.lease = Duration.ZERO;
        TakenRun paused = HOUSE.beat("a").orElseThrow();
        HOUSE.use(room -> room.runs.executes(paused, 17, "a"));
        HOUSE.lease = Duration.ofMinutes(1);

        TakenRun over = HOUSE.beat("b").orElseThrow();

        assertThat(over.id()).isEqualTo(paused.id());
        assertThat(over.fence()).isGreaterThan(paused.fence());
        assertThat(over.execution()).contains(17L);
        assertThat(HOUSE.beat("c")).isEmpty();
        assertThat(HOUSE.<Boolean>in(room -> room.runs.renew(paused))).isFalse();
        assertThat(HOUSE.<Boolean>in(room -> room.runs.renew(over))).isTrue();
        assertThatThrownBy(() -> HOUSE.use(room -> room.runs.executes(paused, 18, "a")))
                .isInstanceOf(FenceFallen.class);
    }

    @Test
    void an_execution_that_names_another_jobs_or_nodes_run_begins_nothing() {
        TakenRun taken = HOUSE.beat("a").orElseThrow();
        TakenRun forged = new TakenRun(
                taken.id(), taken.fence(), PURGE, taken.day(), RunKind.STARTED, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> HOUSE.use(room -> room.runs.executes(forged, 17, "a")))
                .isInstanceOf(FenceFallen.class);
        assertThatThrownBy(() -> HOUSE.use(room -> room.runs.executes(taken, 17, "b")))
                .isInstanceOf(FenceFallen.class);
        HOUSE.use(room -> room.runs.executes(taken, 17, "a"));
    }

    @Test
    void one_that_wakes_up_again_commits_nothing_and_cannot_end_the_run() {
        HOUSE.lease = Duration.ZERO;
        TakenRun zombie = HOUSE.beat("a").orElseThrow();
        HOUSE.weigh(zombie, due(5));
        List<WorkItem> items = HOUSE.page(zombie, 0, 3);
        TakenRun over = HOUSE.taken("b");

        assertThatThrownBy(() -> HOUSE.use(room -> {
                    room.list.keep(zombie, 0, items, NightHouse.result(items));
                    room.list.standAt(zombie);
                }))
                .isInstanceOf(FenceFallen.class);
        HOUSE.ends(zombie, RunEnd.DONE);

        assertThat(HOUSE.count("select count(*) from night_part")).isZero();
        assertThat(HOUSE.state(over.id())).isEqualTo(RunState.RUNNING);
        assertThat(HOUSE.trail(over.id())).doesNotContain("chunk-done", "left");
    }

    @Test
    void a_run_is_not_taken_away_in_the_middle_of_a_chunk_and_its_lease_is_renewed_meanwhile() {
        TakenRun slow = HOUSE.beat("a").orElseThrow();

        HOUSE.use(chunk -> {
            chunk.list.standAt(slow);
            lapse(slow);
            assertThat(HOUSE.beat("b")).isEmpty();
            HOUSE.use(room -> {
                room.em.createNativeQuery("set local lock_timeout = '2s'").executeUpdate();
                assertThat(room.runs.renew(slow)).isTrue();
            });
            lapse(slow);
        });

        assertThat(HOUSE.beat("b").orElseThrow().fence()).isGreaterThan(slow.fence());
    }

    @Test
    void a_node_that_is_paused_in_the_middle_of_a_chunk_loses_the_chunk_and_the_run() {
        HOUSE.lease = Duration.ZERO;
        TakenRun paused = HOUSE.beat("a").orElseThrow();
        HOUSE.weigh(paused, due(5));
        List<WorkItem> items = HOUSE.page(paused, 0, 3);

        assertThatThrownBy(() -> HOUSE.use(chunk -> {
                    chunk.list.standAt(paused);
                    chunk.list.keep(paused, 0, items, NightHouse.result(items));
                    chunk.em.flush();
                    assertThat(HOUSE.beat("b")).isEmpty();
                }))
                .isNotInstanceOf(AssertionError.class);

        assertThat(HOUSE.count("select count(*) from night_part")).isZero();
        assertThat(HOUSE.beat("b").orElseThrow().fence()).isGreaterThan(paused.fence());
    }

    private static void lapse(TakenRun run) {
        HOUSE.owner("update night_run set lease_until = now() where id = " + run.id());
    }

    @Test
    void a_server_that_goes_down_in_order_lets_another_go_on_at_once() {
        TakenRun run = HOUSE.beat("a").orElseThrow();
        HOUSE.ends(run, RunEnd.STOPPED);

        assertThat(HOUSE.taken("b").id()).isEqualTo(run.id());
    }

    @Test
    void the_servers_own_command_line_gets_its_turn_while_nothing_runs() {
        TakenRun run = HOUSE.in(room -> room.runs.startedOutside(PURGE, Optional.of("2026-05-30"), "a"));

        assertThat(run.day()).isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(HOUSE.details(run.id()).run().asked().by()).isEqualTo("management");
        assertThatThrownBy(() -> HOUSE.use(room -> room.runs.startedOutside(PURGE, Optional.empty(), "b")))
                .isInstanceOf(RunMovedOn.class);
        HOUSE.ends(run, RunEnd.DONE);
        assertThatThrownBy(() -> HOUSE.use(room -> room.runs.startedOutside(PURGE, Optional.of("2026-04-29"), "b")))
                .isInstanceOf(DayTooLongAgo.class);
        TakenRun today = HOUSE.in(room -> room.runs.startedOutside(PURGE, Optional.empty(), "b"));
        assertThat(today.day()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"5, WORK", "6, HELD"})
    void more_than_the_share_of_the_population_waits_for_a_person(int due, Weighed weighed) {
        HOUSE.start(SUSPEND);

        assertThat(HOUSE.weigh(HOUSE.taken("a"), due(due))).isEqualTo(weighed);
    }

    @Test
    void more_than_twice_the_most_of_last_week_waits_for_a_person() {
        lastWeek("2026-05-24", 2);
        lastWeek("2026-05-23", 4);
        HOUSE.start(SUSPEND);
        TakenRun run = HOUSE.taken("a");

        assertThat(HOUSE.weigh(run, due(5))).isEqualTo(Weighed.HELD);
        HOUSE.ends(run, RunEnd.HELD);
        assertThat(HOUSE.details(run.id()).run().heldAbove()).contains(4L);
    }

    @ParameterizedTest
    @CsvSource({"3, WORK", "4, HELD"})
    void fewer_than_a_handful_are_never_held(int due, Weighed weighed) {
        lastWeek("2026-05-30", 0);
        HOUSE.start(SUSPEND);

        assertThat(HOUSE.weigh(HOUSE.taken("a"), due(due))).isEqualTo(weighed);
    }

    @Test
    void what_touches_nobody_is_never_held() {
        HOUSE.start(PURGE);

        assertThat(HOUSE.weigh(HOUSE.taken("a"), due(100))).isEqualTo(Weighed.WORK);
    }

    @Test
    void a_held_run_that_is_approved_does_what_it_found_and_the_approver_is_kept() {
        long id = HOUSE.start(SUSPEND);
        TakenRun held = HOUSE.taken("a");
        HOUSE.weigh(held, due(6));
        HOUSE.ends(held, RunEnd.HELD);
        HOUSE.use(room -> room.nights.approve(id, REASON, OPERATOR));

        assertThat(HOUSE.weigh(HOUSE.taken("b"), due(6))).isEqualTo(Weighed.WORK);
        assertThat(HOUSE.details(id).run().approvedBy()).contains(OPERATOR.id());
        assertThat(HOUSE.trail(id)).containsSubsequence("asked", "taken", "weighed", "left", "approved", "taken");
    }

    @Test
    void a_rehearsal_counts_and_touches_nothing() {
        NightView.Ordered ordered =
                HOUSE.in(room -> room.nights.rehearse(new NightWish(SUSPEND, DAY, REASON, Optional.empty()), OPERATOR));
        TakenRun run = HOUSE.taken("a");

        assertThat(HOUSE.weigh(run, due(60))).isEqualTo(Weighed.REHEARSED);
        HOUSE.ends(run, RunEnd.DONE);

        NightView.Details seen = HOUSE.details(ordered.run());
        assertThat(seen.run().candidates()).contains(60L);
        assertThat(seen.run().heldAbove()).contains(5L);
        assertThat(seen.tally())
                .containsExactly(new NightView.Tally("AZERCELL", 30, 0), new NightView.Tally("NAR", 30, 0));
        assertThat(Stream.of("night_part", "night_refusal")
                        .mapToLong(table -> HOUSE.count("select count(*) from " + table))
                        .sum())
                .isZero();
    }

    private void lastWeek(String day, int candidates) {
        HOUSE.owner(
                "insert into night_run (version, job, day, kind, state, asked_by, asked_by_name, fence, stop_wanted,"
                        + " candidates, asked_at, ended_at) values (0, 'suspend-unpaid', '" + day
                        + "', 'SCHEDULED', 'DONE',"
                        + " 'system', 'system', 1, false, " + candidates + ", now(), now())");
    }
}
