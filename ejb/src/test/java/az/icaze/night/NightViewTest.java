package az.icaze.night;

import static az.icaze.night.NightHouse.DAY;
import static az.icaze.night.NightHouse.OPERATOR;
import static az.icaze.night.NightHouse.PURGE;
import static az.icaze.night.NightHouse.REASON;
import static az.icaze.night.NightHouse.SUSPEND;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.night.NightView.Alarm;
import az.icaze.night.NightView.AlarmKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The night at a glance: its timetable, and what a person should look at. */
class NightViewTest {

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
    void shows_the_timetable_as_the_night_goes_with_the_next_turn_and_the_last_run() {
        HOUSE.at("2026-05-31T01:00");
        assertThat(next(PURGE)).contains(NightHouse.baku("2026-05-31T02:00"));
        HOUSE.at("2026-05-31T02:00").beat("a");
        assertThat(next(PURGE)).contains(NightHouse.baku("2026-06-01T02:00"));
        assertThat(next(NightHouse.UNDO)).isEmpty();

        List<NightView.Line> lines = night().timetable();
        assertThat(lines).extracting(NightView.Line::job).containsExactly(PURGE, SUSPEND, NightHouse.UNDO);
        assertThat(lines).extracting(NightView.Line::rehearsable).containsExactly(false, true, false);
        assertThat(lines.get(0).last().orElseThrow().state()).isEqualTo(RunState.RUNNING);
        assertThat(night().open()).hasSize(1);
    }

    private static Optional<Instant> next(String job) {
        return line(job).next();
    }

    private static NightView.Line line(String job) {
        return night().timetable().stream()
                .filter(line -> line.job().equals(job))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keeps_the_nights_own_last_run_apart_from_what_somebody_ordered_after_it() {
        HOUSE.at("2026-05-31T01:00").use(room -> room.nights.rehearse(wish(DAY), OPERATOR));
        assertThat(line(SUSPEND).last()).isEmpty();
        assertThat(line(SUSPEND).ordered()).map(RunView::kind).contains(RunKind.REHEARSAL);

        HOUSE.at("2026-05-31T03:00").use(room -> room.runs.queueDue());
        assertThat(line(SUSPEND).last()).map(RunView::kind).contains(RunKind.SCHEDULED);
        assertThat(line(SUSPEND).ordered()).isEmpty();

        LocalDate before = DAY.minusDays(1);
        HOUSE.use(room -> room.nights.start(wish(before), OPERATOR));
        assertThat(line(SUSPEND).last()).map(RunView::day).contains(DAY);
        assertThat(line(SUSPEND).ordered()).map(RunView::day).contains(before);
    }

    @Test
    void raises_an_alarm_for_whatever_waits_for_a_person_lapsed_or_is_late() {
        HOUSE.lease = Duration.ZERO;
        TakenRun run = HOUSE.beat("a").orElseThrow();
        assertThat(night().alarms()).containsExactly(alarm(AlarmKind.LAPSED, SUSPEND, run.id()));

        HOUSE.at("2026-05-31T03:31");
        assertThat(night().alarms())
                .extracting(Alarm::kind)
                .containsExactly(AlarmKind.LAPSED, AlarmKind.LATE, AlarmKind.LATE);

        for (RunEnd end : List.of(RunEnd.HELD, RunEnd.FAILED)) {
            HOUSE.ends(run, end);
            AlarmKind kind = AlarmKind.valueOf(end.name());
            assertThat(night().alarms()).contains(alarm(kind, SUSPEND, run.id()));
            assertThat(night().alarms())
                    .noneMatch(
                            late -> late.kind() == AlarmKind.LATE && late.job().equals(SUSPEND));
            HOUSE.owner("update night_run set state = 'RUNNING', lease_until = now() where id = " + run.id());
        }
        HOUSE.ends(run, RunEnd.DONE);
        TakenRun purge = HOUSE.taken("a");
        HOUSE.ends(purge, RunEnd.DONE);
        assertThat(night().alarms()).isEmpty();
    }

    private static Alarm alarm(AlarmKind kind, String job, long run) {
        return new Alarm(kind, job, DAY, Optional.of(run));
    }

    private static NightView night() {
        return HOUSE.in(room -> room.nights.night());
    }

    private static NightWish wish(LocalDate day) {
        return new NightWish(SUSPEND, day, REASON, Optional.empty());
    }
}
