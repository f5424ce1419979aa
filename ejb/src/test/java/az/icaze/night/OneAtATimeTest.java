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
import az.icaze.Refusal;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of one job and one day, one run at a time; and nothing is taken back that does not stand. */
class OneAtATimeTest {

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
    @EnumSource(
            value = RunEnd.class,
            names = {"STOPPED", "HELD", "FAILED"})
    void one_that_waits_for_a_person_is_gone_on_with_or_given_up_before_another_begins(RunEnd end) {
        long first = HOUSE.start(SUSPEND);
        TakenRun run = HOUSE.taken("a");
        HOUSE.use(room -> room.nights.stop(first, REASON, OPERATOR));
        HOUSE.ends(run, end);

        underWay(first, room -> room.nights.start(wish(SUSPEND), OPERATOR));
        underWay(first, room -> room.runs.startedOutside(SUSPEND, Optional.of(DAY.toString()), "b"));
        long rehearsal = HOUSE.<NightView.Ordered>in(room -> room.nights.rehearse(wish(SUSPEND), OPERATOR))
                .run();
        HOUSE.use(room -> room.nights.abandon(first, REASON, OPERATOR));

        assertThat(HOUSE.start(SUSPEND)).isGreaterThan(rehearsal);
    }

    @Test
    void one_that_waits_for_its_turn_is_the_only_one_and_another_day_or_job_is_free() {
        long first = HOUSE.start(SUSPEND);

        underWay(first, room -> room.nights.start(wish(SUSPEND), OPERATOR));
        HOUSE.start(PURGE);
        HOUSE.use(room ->
                room.nights.start(new NightWish(SUSPEND, DAY.minusDays(1), REASON, Optional.empty()), OPERATOR));
        assertThat(HOUSE.count("select count(*) from night_run")).isEqualTo(3);
    }

    @Test
    void of_many_who_ask_at_once_one_begins_it() throws Exception {
        assertThat(AtOnce.through(6, () -> HOUSE.start(SUSPEND), RunUnderWay.class))
                .isEqualTo(1);
    }

    @Test
    void the_timetable_asks_nobody() {
        HOUSE.at("2026-05-31T01:00").start(SUSPEND);

        HOUSE.at("2026-05-31T03:00").use(room -> room.runs.queueDue());

        assertThat(HOUSE.count("select count(*) from night_run where job = 'suspend-unpaid'"))
                .isEqualTo(2);
    }

    @Test
    void what_was_refused_is_not_tried_again_beside_another_run() {
        long first = HOUSE.done(SUSPEND, 3, "i00002");
        long second = HOUSE.start(SUSPEND);

        underWay(second, room -> room.nights.retry(first, REASON, OPERATOR));
        HOUSE.use(room -> room.nights.stop(second, REASON, OPERATOR));
        HOUSE.use(room -> room.nights.abandon(second, REASON, OPERATOR));
        HOUSE.use(room -> room.nights.retry(first, REASON, OPERATOR));
    }

    @Test
    void nothing_is_taken_back_of_a_run_that_did_nothing() {
        long none = HOUSE.done(SUSPEND, 2, "i00001", "i00002");

        assertThat(HOUSE.details(none).undoUntil()).isEmpty();
        nothingToUndo(none);
    }

    @Test
    void what_one_took_back_that_was_given_up_is_not_taken_back_again() {
        long run = HOUSE.done(SUSPEND, 3, "i00003");
        undoneInPart(run, 1);
        assertThat(HOUSE.details(run).undoUntil()).isPresent();

        undoneInPart(run, 2);

        assertThat(HOUSE.details(run).undoUntil()).isEmpty();
        nothingToUndo(run);
    }

    /** One that takes back some, fails and is given up; the others it finds are not as they were. */
    private static void undoneInPart(long run, int upTo) {
        long undoing = HOUSE.in(room -> room.nights.undo(run, REASON, OPERATOR));
        assertThat(HOUSE.details(run).undoUntil()).isEmpty();
        TakenRun taken = HOUSE.taken("a");
        HOUSE.weigh(taken, due(0));
        HOUSE.chunk(taken, 0, upTo, HOUSE.items(taken).subList(0, upTo - 1).toArray(String[]::new));
        HOUSE.ends(taken, RunEnd.FAILED);
        HOUSE.use(room -> room.nights.abandon(undoing, REASON, OPERATOR));
    }

    private static void nothingToUndo(long run) {
        assertThatThrownBy(() -> HOUSE.use(room -> room.nights.undo(run, REASON, OPERATOR)))
                .isInstanceOf(NoSuchOrder.class)
                .hasMessage("night-order.nothing-to-undo");
    }

    private static NightWish wish(String job) {
        return new NightWish(job, DAY, REASON, Optional.empty());
    }

    private static void underWay(long run, Consumer<NightHouse.Room> order) {
        assertThatThrownBy(() -> HOUSE.use(order)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.night-run-under-way");
            assertThat(refusal.arguments()).containsExactly(Long.toString(run));
        });
    }
}
