package az.icaze.night;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One run, for people. Times are the database's.
 *
 * @param ofRun the run whose refused items it tries again, or which it takes back
 * @param approvedBy who let a held one go on
 * @param stopWanted it was asked to stop and will, after the chunks it is at
 * @param candidates how many were due when it began; empty before they were counted
 * @param population of how many
 * @param heldAbove how many would have been ordinary, where more were due
 */
public record RunView(
        long id,
        String job,
        LocalDate day,
        RunKind kind,
        Optional<Long> ofRun,
        RunState state,
        Asked asked,
        Optional<String> approvedBy,
        boolean stopWanted,
        Optional<Long> candidates,
        Optional<Long> population,
        Optional<Long> heldAbove,
        Progress progress,
        Optional<String> failure,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt) {

    /** Who asked for it, why and when; no reason for what the timetable asked for. */
    public record Asked(String by, String name, Optional<String> reason, Instant at) {}
}
