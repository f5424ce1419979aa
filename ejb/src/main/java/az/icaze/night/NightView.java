package az.icaze.night;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The night at a glance.
 *
 * @param timetable as a night goes, from noon to noon; last what only people start
 * @param open what waits, runs, or waits for a person; the oldest first, fifty at most
 * @param daysBack how many days ago the earliest is for which a run can be asked
 */
public record NightView(List<Line> timetable, List<RunView> open, List<Alarm> alarms, int daysBack) {

    /**
     * One job.
     *
     * @param dueAt Baku time; without one, only people start it
     * @param holdShare a person is asked before more than this share of the population is touched; 0 to 1
     * @param holdFrom fewer are never held
     * @param undoHours how long after its end a run can be taken back; empty where it cannot
     * @param undoes whether it only takes back what another did
     * @param next when it is due next, or has been and is not begun
     * @param last the night's own latest run; empty when it never ran by the timetable
     * @param ordered the latest run that somebody asked for, where that was after the night's own
     */
    public record Line(
            String job,
            Optional<LocalTime> dueAt,
            NightEffect effect,
            BigDecimal holdShare,
            int holdFrom,
            Optional<Integer> undoHours,
            boolean undoes,
            Optional<Instant> next,
            Optional<RunView> last,
            Optional<RunView> ordered) {

        /** Whether one can see beforehand what it would do. */
        public boolean rehearsable() {
            return effect.weighed() && !undoes;
        }
    }

    /** Why a person should look. */
    public enum AlarmKind {
        HELD,
        FAILED,
        STOPPED,

        /** Whoever works at it has not been heard of; another node takes it up. */
        LAPSED,

        /** An hour after its turn it is not done. */
        LATE
    }

    /**
     * One thing to look at.
     *
     * @param run empty where there is none, though there should be
     */
    public record Alarm(AlarmKind kind, String job, LocalDate day, Optional<Long> run) {}

    /**
     * Runs of one job, the latest first.
     *
     * @param next the place after which the next page begins; empty on the last
     */
    public record History(String job, List<RunView> runs, Optional<Long> next) {}

    /**
     * One run in full.
     *
     * @param steps of the batch runtime, in the order in which they began; one that was taken up again is there again
     * @param following the runs that try its refused items again, or take it back
     * @param lapsed whoever works at it has not been heard of
     * @param refusedWhy how many were refused for what reason
     * @param retryable how many refused items have not been tried again
     * @param undoUntil until when it can be taken back; empty when it cannot, or nothing is left to be
     */
    public record Details(
            RunView run,
            Line line,
            List<Tally> tally,
            List<Part> parts,
            List<Step> steps,
            List<Order> orders,
            List<RunView> following,
            boolean lapsed,
            List<Refusals> refusedWhy,
            long retryable,
            Optional<Instant> undoUntil) {}

    /** What was found under one label: the operator, the type. */
    public record Tally(String label, long candidates, long refused) {}

    /** How far one of the parts is that are worked at side by side. */
    public record Part(int part, long done, long refused) {}

    /**
     * One step as the batch runtime keeps it.
     *
     * @param status its own word: {@code STARTED}, {@code COMPLETED}, {@code FAILED}, {@code STOPPED}…
     */
    public record Step(
            String name, String status, Optional<Instant> begun, Optional<Instant> ended, long read, long written) {}

    /** What somebody ordered of it: {@code STOP}, {@code RESUME}, {@code APPROVE} or {@code ABANDON}. */
    public record Order(String act, String by, String name, String reason, Instant at) {}

    /** The end of the text key {@code night.refused.…}, and how many. */
    public record Refusals(String reason, long count) {}

    /**
     * A page of refused items, in their order.
     *
     * @param next the place after which the next page begins; empty on the last
     */
    public record RefusedPage(List<Refused> items, Optional<Integer> next) {}

    /**
     * One refused item.
     *
     * @param item as its job names it
     * @param reason the end of the text key {@code night.refused.…}
     * @param retriedIn the run that tried it again
     */
    public record Refused(int seq, String item, String label, String reason, Optional<Long> retriedIn) {}

    /**
     * A run that was asked for.
     *
     * @param repeated it had been asked for before, under the same key
     */
    public record Ordered(long run, boolean repeated) {}
}
