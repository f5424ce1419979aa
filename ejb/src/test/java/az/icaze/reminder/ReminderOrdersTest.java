package az.icaze.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nights that run, are missed or run twice, while the holder applies, takes back, mutes and changes his mind. */
@DisplayName("rule R86 over any nights: none twice, none left out")
class ReminderOrdersTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    static List<Long> seeds() {
        return new Random(86).longs(40).boxed().toList();
    }

    /** A date on which something becomes due, as a wall calendar would have it. */
    private record Mark(LocalDate on, String name) {}

    /** Knows the holder's doings and the calendar, and nothing of queries. */
    private static final class Oracle {

        private final LocalDate end;
        private final List<Mark> told = new ArrayList<>();
        private boolean applied;
        private boolean muted;

        Oracle(LocalDate end) {
            this.end = end;
        }

        private List<Mark> marks(LocalDate day) {
            if (applied) {
                LocalDate lapses = end.plusMonths(1);
                return List.of(
                        new Mark(end.plusDays(1), "SEND_WORD 1000"),
                        new Mark(lapses.minusDays(14), "SEND_WORD 14"),
                        new Mark(lapses.minusDays(7), "SEND_WORD 7"),
                        new Mark(lapses.minusDays(1), "SEND_WORD 1"),
                        new Mark(lapses.plusDays(1), ""));
            }
            return day.isAfter(end)
                    ? List.of(new Mark(end.plusDays(1), "VISIT 0"), new Mark(end.plusDays(91), ""))
                    : List.of(
                            new Mark(end.minusDays(30), "APPLY 30"),
                            new Mark(end.minusDays(14), "APPLY 14"),
                            new Mark(end.minusDays(7), "APPLY 7"),
                            new Mark(end.minusDays(1), "APPLY 1"),
                            new Mark(end, "APPLY 0"));
        }

        List<String> night(LocalDate day) {
            List<Mark> marks = marks(day);
            Mark latest = null;
            for (Mark mark : marks) {
                latest = mark.on().isAfter(day) ? latest : mark;
            }
            if (muted || latest == null || latest.name().isEmpty() || told.contains(latest)) {
                return List.of();
            }
            told.add(latest);
            return List.of(latest.name());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tells_what_a_wall_calendar_would(long seed) {
        Random random = new Random(seed);
        LocalDate end = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
        RemindedHolder holder = new RemindedHolder(database, end.toString());
        Oracle oracle = new Oracle(end);

        for (LocalDate day = end.minusDays(33);
                day.isBefore(end.plusDays(100));
                day = day.plusDays(1 + random.nextInt(4))) {
            act(holder, oracle, day, random);
            for (int runs = random.nextInt(3); runs > 0; runs--) {
                assertThat(holder.nights(day, day).values().stream().flatMap(List::stream))
                        .as("night of %s, end %s", day, end)
                        .containsExactlyElementsOf(oracle.night(day));
            }
        }
        assertThat(oracle.told).doesNotHaveDuplicates();
        assertThat(holder.texts()).hasSize(oracle.told.size());
    }

    private static void act(RemindedHolder holder, Oracle oracle, LocalDate day, Random random) {
        int what = random.nextInt(14);
        if (what == 0 && !oracle.applied && !day.isAfter(oracle.end) && !day.isBefore(oracle.end.minusDays(30))) {
            holder.applied(null);
            oracle.applied = true;
        } else if (what == 1 && oracle.applied && !day.isAfter(oracle.end.plusMonths(1))) {
            holder.application("WITHDRAWN");
            oracle.applied = false;
        } else if (what == 2) {
            oracle.muted = !oracle.muted;
            holder.mute(oracle.muted);
        }
    }
}
